import type { ClaimType, Side, Stance } from "@/lib/vocabulary";
import { keyOf, wholeNameKey } from "./keys";
import { findWords } from "./words";

/** The words of the index change when this does, or what keys are made of: then all is written anew. */
export const SEARCH_VERSION = "1";

/** Stands between two texts, so that no phrase goes from one into the other. It is no letter: nobody can ask for it. */
const APART = "·";

/** What a report is found by, beside the words it prints. */
export type ReportFacts = {
  excerpt: string;
  claimantName: string;
  side: Side;
  /** Every spelling of the place, as `toPlaceWords` gives them; of a place without a pin its name is enough. */
  placeWords: string | null;
  placeName: string | null;
  placeSurface: string;
  claimantId: string;
  stance: Stance;
  type: ClaimType;
  placeId: string | null;
  publisherId: string;
};

/** The keys of an article: its title and text, without page furniture. */
export function toArticleWords(
  title: string | null,
  text: string,
  furniture: { start: number; end: number }[],
): string {
  return keysOf([title ?? "", ...between(text, furniture)]).join(" ");
}

/** The keys of a report: what is printed, who claims it, every spelling of the place, the type, and what filters ask by. */
export function toReportWords(facts: ReportFacts): string {
  const { excerpt, claimantName, placeWords, placeName, placeSurface, type } = facts;
  const places = new Set([placeWords ?? toNameWords([placeName ?? ""]), keysOf([placeSurface]).join(" ")]);
  const words = [...keysOf([excerpt, claimantName]), APART, ...[...places].filter(Boolean), type];
  return [...words, ...filterKeys(facts)].join(" ");
}

/** The keys of a name and its other names, each once. */
export function toNameWords(names: string[]): string {
  return [...new Set(names.map((name) => keysOf([name]).join(" ")))].join(` ${APART} `);
}

/** The keys of a claimant, also its side. */
export function toActorWords(names: string[], side: Side): string {
  return `${toNameWords(names)} ${filterKey("side", side)}`;
}

/** The keys of a place: names of several words also as one, as others write them. */
export function toPlaceWords(names: string[]): string {
  const words = toNameWords(names);
  const wholes = new Set(names.filter((name) => /[\s-]/.test(name)).map(wholeNameKey));
  return [words, ...[...wholes].filter(Boolean)].join(` ${APART} `);
}

/** The keys by which a report is found that a filter asks for. They begin as no word does. */
export function filterKey(
  kind: "side" | "claimant" | "stance" | "type" | "place" | "publisher",
  value: string,
): string {
  return `${APART}${kind}${APART}${[...value].map(letter).join("")}`;
}

/** The index has no signs but letters: others go by their number. */
function letter(sign: string): string {
  return /[a-z0-9]/.test(sign) ? sign : `${APART}${(sign.codePointAt(0) ?? 0).toString(36)}${APART}`;
}

function filterKeys({ side, claimantId, stance, type, placeId, publisherId }: ReportFacts): string[] {
  return [
    filterKey("side", side),
    filterKey("claimant", claimantId),
    filterKey("stance", stance),
    filterKey("type", type),
    filterKey("publisher", publisherId),
    ...(placeId ? [filterKey("place", placeId)] : []),
  ];
}

/** The keys of some texts. A name that hyphens part is also found by itself as one word, which stands at the end. */
function keysOf(texts: string[]): string[] {
  const keys: string[] = [];
  const wholes: string[] = [];
  for (const text of texts.filter(Boolean)) {
    if (keys.length > 0) keys.push(APART);
    let joined: string[] = [];
    for (const word of findWords(text)) {
      keys.push(keyOf(word.text));
      joined = word.joined ? [...joined, word.text] : [word.text];
      if (word.joined) wholes.push(wholeNameKey(joined.join("-")));
    }
  }
  const named = [...new Set(wholes)].filter(Boolean);
  return named.length > 0 ? [...keys, ...named.flatMap((key) => [APART, key])] : keys;
}

/** What is left of a text where some spans are taken out. */
function between(text: string, spans: { start: number; end: number }[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...parts, text.slice(at)];
}
