import type { EventReading } from "./events";
import type { Sentence } from "./mention";
import type { PlaceRole } from "./roles";

/** A place named longer ago than this is not “the village”. */
const ANAPHOR_SENTENCES = 3;

/** “the ministry in Moscow”: a capital is where somebody speaks. */
function isCapital(sentence: Sentence | undefined, { first }: PlaceRole["mention"]): boolean {
  return sentence?.mentions.some((m) => m.kind === "actor" && m.by === "nation" && m.first === first) === true;
}

/** What “there”, “the village” or a bare “the attack” stands for. */
export function antecedentOf(
  event: EventReading,
  sentence: Sentence,
  sentences: readonly Sentence[],
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>,
): PlaceRole | null {
  const indefinite = /^(?:a|an|another|one|two|three|four|five|several)\b/.test(event.anaphor ?? "");
  if (indefinite || (event.anaphor === null && event.type !== "repel")) return null;
  const furthest = event.anaphor === null ? sentence.index : Math.max(0, sentence.index - ANAPHOR_SENTENCES);
  for (let index = sentence.index; index >= furthest; index--) {
    const here = sentences[index];
    const roles = (here && rolesOf.get(here)) ?? [];
    const before = roles.filter(
      ({ mention, role }) =>
        (role === "place" || (role === "office" && (index === sentence.index || event.anaphor === "there"))) &&
        (index < sentence.index || mention.last < event.trigger.first) &&
        !isCapital(here, mention),
    );
    const noun = event.anaphor?.split(" ").at(-1);
    const fitting = before.filter(
      ({ feature }) => !feature || !noun || !/^(?:village|town|city)$/.test(noun) || feature === noun,
    );
    const found = fitting.at(-1);
    if (found) return { ...found, area: event.type === "repel" };
  }
  return null;
}
