import type { ClaimParts } from "./draft";
import type { Sentence } from "./mention";
import type { PlaceRole } from "./roles";

/** The claims of a line that ends in a colon and names no place of its own: the list after it names them. */
export function opensList(sentence: Sentence, parts: readonly ClaimParts[]): ClaimParts[] {
  return sentence.tokens.at(-1)?.text === ":" ? parts.filter(({ event }) => event.place === null) : [];
}

/**
 * What an item of a list claims: what the line above it left without a place, at each place that the item names. An item
 * with a word of action of its own speaks for itself, and gives an empty list here.
 *
 *     “The army said it beat back attacks near these villages:” “– A” “– B” → beaten back near A, near B
 */
export function listedClaims(
  sentence: Sentence,
  open: readonly ClaimParts[],
  roles: readonly PlaceRole[],
): ClaimParts[] {
  if (!sentence.bullet || sentence.mentions.some(({ kind }) => kind === "trigger" || kind === "cue")) return [];
  return open.flatMap((part) =>
    roles.map((place): ClaimParts => {
      const area = place.area || part.event.reading.type === "repel";
      const attribution = { ...part.attribution, cue: null, rule: `${part.attribution.rule} list` };
      return { ...part, event: { ...part.event, place: { ...place, area } }, attribution, sentence };
    }),
  );
}
