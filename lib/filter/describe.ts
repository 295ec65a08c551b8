import type { Side, Stance } from "@/lib/vocabulary";
import { formatDay, formatSpan } from "./days";
import type { Filter } from "./filter";
import { count } from "./number";
import { STATUS_WORDS, TYPE_WORDS } from "./words";

/** What a filter found: the days are those of the first and the last dated claim. */
export type Found = { claims: number; claimants: number; from: string | null; to: string | null };

/** Names of the ids that a filter holds; an id without a name stands for itself. */
export type Names = { claimant: Map<string, string>; publisher: Map<string, string>; place: Map<string, string> };

/**
 * The filter and what it found as one sentence.
 *
 *     describeFilter(filter, { claims: 38, claimants: 9, … }, names)
 *     // “38 claims by 9 claimants, 8–31 January 2023”
 *     // “4 claims of capture by Wagner Group, contested, printed by WION, matching “bridge”, since 8 January 2023”
 */
export function describeFilter(filter: Filter, found: Found, names: Names): string {
  const parts = Object.values(PARTS).map((part) => part(filter, found, names));
  return `${found.claims === 0 ? "No claims" : count(found.claims, "claim")}${parts.join("")}`;
}

type Part = (filter: Filter, found: Found, names: Names) => string;

/** How each key of the filter is said, in the order of the sentence; `from` speaks for `to`, `claimant` for `side`. */
export const PARTS: Record<keyof Filter, Part> = {
  stance: ({ stance }) => (stance.length > 0 ? ` (${or(stance.map((one) => STANCE_NOUN[one]))})` : ""),
  type: ({ type }) => (type.length > 0 ? ` of ${or(type.map((one) => TYPE_WORDS[one].toLowerCase()))}` : ""),
  claimant: by,
  side: () => "",
  place: ({ place }, _found, names) => (place.length > 0 ? ` about ${or(named(place, names.place))}` : ""),
  bbox: ({ bbox }) => (bbox ? " in the view of the map" : ""),
  status: ({ status }) => (status.length > 0 ? `, ${or(status.map((one) => STATUS_WORDS[one].toLowerCase()))}` : ""),
  publisher: ({ publisher }, _found, names) =>
    publisher.length > 0 ? `, printed by ${or(named(publisher, names.publisher))}` : "",
  q: ({ q }) => (q ? `, matching “${q}”` : ""),
  from: ({ from, to }, found) => days(from ? { from, to } : to ? { from, to } : found),
  to: () => "",
};

const STANCE_NOUN: Record<Stance, string> = {
  asserts: "assertions",
  denies: "denials",
  unverified: "not verified",
};

const SIDE_ADJECTIVE: Record<Side, string> = {
  RU: "Russia-aligned",
  UA: "Ukraine-aligned",
  third: "third-party",
  none: "unaligned",
};

function by({ side, claimant }: Filter, found: Found, names: Names): string {
  const sides = side.map((one) => SIDE_ADJECTIVE[one]);
  if (claimant.length > 0)
    return ` by ${or([...sides.map((one) => `${one} claimants`), ...named(claimant, names.claimant)])}`;
  const who = [found.claimants, or(sides), found.claimants === 1 ? "claimant" : "claimants"].filter(Boolean).join(" ");
  if (found.claims > 0) return ` by ${who}`;
  return sides.length > 0 ? ` by ${or(sides)} claimants` : "";
}

function days({ from, to }: { from?: string | null; to?: string | null }): string {
  if (from && to) return `, ${formatSpan(from, to)}`;
  if (from) return `, since ${formatDay(from)}`;
  return to ? `, until ${formatDay(to)}` : "";
}

/** More names than these make no sentence. */
const MOST_NAMES = 4;

function named(ids: string[], names: Map<string, string>): string[] {
  const words = ids.map((id) => names.get(id) ?? id);
  if (words.length <= MOST_NAMES) return words;
  return [...words.slice(0, MOST_NAMES - 1), `${words.length - MOST_NAMES + 1} others`];
}

function or(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
