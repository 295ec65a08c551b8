import type { Region } from "@/lib/gazetteer/place";
import type { Knowledge } from "../knowledge";
import { type Mention, type Recognizer, tokenSpan } from "../mention";
import { createPhrases } from "../phrases";
import type { Token } from "../token";

const DIRECTION = /^(?:direction|directions|sector|sectors|axis|front|frontline|frontlines)$/;
const DISTRICT = /^(?:district|districts|raion|raions|municipality|neighbourhood|neighbourhoods)$/;
const PART =
  /^(?:eastern|western|northern|southern|central|northeastern|northwestern|southeastern|southwestern|most|part|parts|half|rest)$/;

const REGION = /^(?:region|oblast|province)$/;
const SETTLEMENT = /^(?:villages?|towns?|settlements?|communities|community|hamlets?)$/;
const REGIONS = /^(?:regions|oblasts|provinces)$/;
/** A list of regions is not longer than this many words and marks. */
const MAX_LIST = 10;

/**
 * Finds regions by all their names (“Donetsk region”, “Kuban”), a bare name where a part of it is meant (“western
 * Donetsk”), and stretches of front (“the Pokrovsk direction”): none of these is ever pinned on a town.
 */
export function recognizeRegions({ gazetteer, lexicon }: Knowledge): Recognizer {
  const spellings = new Map(Object.entries(lexicon.spellings));
  // Kyiv, Moscow and Minsk are regions of their own: as cities they are places.
  const wide = gazetteer.regions.filter(
    ({ name }) => !gazetteer.find(name).some(({ closeness }) => closeness === "name"),
  );
  const named = createPhrases(
    wide.flatMap((region) =>
      [region.name, ...region.aliases]
        .filter((alias) => !region.bare.includes(alias))
        .map((alias): [string, Region] => [alias, region]),
    ),
    spellings,
  );
  const bare = createPhrases(
    wide.flatMap((region) => region.bare.map((name): [string, Region] => [name, region])),
    spellings,
  );

  const capitals = new Set(lexicon.nations.flatMap(({ names }) => names.map((name) => name.toLowerCase())));

  return function recognize(tokens) {
    const found: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token?.capital) continue;
      const alone = bare(tokens, at);
      const isBare = isBareRegion(tokens, at, alone?.length, capitals.has(token.norm));
      const hit = named(tokens, at) ?? (isBare ? alone : null);
      if (!hit) continue;
      const last = at + hit.length - 1;
      const direction = DIRECTION.test(tokens[last + 1]?.norm ?? "");
      const { start, end } = tokenSpan(tokens, at, last);
      found.push({ first: at, last, start, end, kind: "region", region: hit.value, direction });
      at = last;
    }
    return found;
  };
}

/** “western Donetsk”, “most of Luhansk”, “Donetsk and Luhansk regions”, “the Donetsk direction”. */
function isBareRegion(tokens: readonly Token[], at: number, length: number | undefined, capital: boolean): boolean {
  if (!length) return false;
  const word = (offset: number) => tokens[offset]?.norm ?? "";
  if (PART.test(word(at - 1)) || (word(at - 1) === "of" && PART.test(word(at - 2)))) return true;
  if (word(at - 1) === "in" && !capital && isSettled(tokens, at - 2)) return true;
  if (word(at - 1) === "of" && REGION.test(word(at - 2))) return true;
  if (SETTLEMENT.test(word(at + length)) && tokens[at + length]?.capital === false) return true;
  return endsInRegions(tokens, at + length);
}

/** “X and Y in Donetsk”, “a village in Kursk”, “…, in Donetsk”: where places lie is a region. */
function isSettled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at];
  if (!before || at === 0) return false;
  return before.text === "," || SETTLEMENT.test(before.norm) || (before.capital && before.kind === "word" && at > 1);
}

/** “A regions”, “A and B regions”, “A, B and C regions”: the noun at the end of a list of names holds for each. */
function endsInRegions(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MAX_LIST; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (REGIONS.test(token.norm)) return true;
    if (!token.capital && !/^(?:,|and|or)$/.test(token.norm)) return false;
  }
  return false;
}

/** “the X direction”, “in the directions of X”: a stretch of front that is named after a town. */
export function namesFront(tokens: readonly Token[], last: number): boolean {
  return DIRECTION.test(tokens[last + 1]?.norm ?? "");
}

/** True where the name before this token is a direction, a district or a unit and no settlement. */
export function namesNoSettlement(
  tokens: readonly Token[],
  last: number,
  notSettlements: ReadonlySet<string>,
): boolean {
  const next = tokens[last + 1]?.norm ?? "";
  const second = tokens[last + 2]?.norm ?? "";
  return (
    DIRECTION.test(next) ||
    DISTRICT.test(next) ||
    notSettlements.has(next) ||
    (/^(?:hydroelectric|thermal|nuclear|air|international|oil|chemical|steel|power)$/.test(next) && second !== "")
  );
}
