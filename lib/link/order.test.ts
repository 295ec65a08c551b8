import { describe, expect, test } from "vitest";
import type { FoundClaim } from "@/lib/extract/types";
import { STANCES, TYPES } from "@/lib/vocabulary";
import { mentionsOf, OSK, on } from "./claim.sample";
import { linkMentions } from "./link";
import { addDays } from "./link-day";
import type { Mention } from "./mention";

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PLACES = [OSK, { ...OSK, id: "wd:Q2", name: "Varen" }, { ...OSK, id: null, name: "Mal" }, null];
const SPEAKERS = [
  ["north-mod", "Northern ministry", "RU"],
  ["south-army", "Southern army", "UA"],
  ["media", "Outlet", "none"],
] as const;

function corpus(seed: number): Mention[][] {
  const pick = random(seed);
  const day = () => (pick(4) === 0 ? on(null) : on(addDays("2031-01-01", pick(70))));
  return Array.from({ length: 25 }, (_, index) =>
    mentionsOf(
      Array.from({ length: 1 + pick(4) }, (): Partial<FoundClaim> => {
        const [claimant, claimantName, claimantSide] = SPEAKERS[pick(SPEAKERS.length)] ?? SPEAKERS[0];
        const stance = STANCES[pick(STANCES.length)] ?? "asserts";
        return {
          claimant,
          claimantName,
          claimantSide,
          stance,
          type: TYPES[pick(TYPES.length)] ?? "capture",
          place: PLACES[pick(PLACES.length)] ?? null,
          narration: claimant === "media" && stance === "asserts",
          said: day(),
          event: day(),
          killed: pick(3) || null,
        };
      }),
      { id: `a${index}`, origin: `o${pick(6)}`, publishedOn: pick(6) === 0 ? null : addDays("2031-01-20", pick(60)) },
    ),
  );
}

function shuffle<T>(items: T[], pick: (below: number) => number): T[] {
  return items
    .map((item) => ({ item, key: pick(1_000_000) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])("made-up articles, seed %i", (seed) => {
  const articles = corpus(seed);
  const whole = linkMentions(articles.flat());

  test("any order of mentions gives the same events", () => {
    const pick = random(seed + 100);
    for (let round = 0; round < 5; round++) expect(linkMentions(shuffle(articles.flat(), pick))).toEqual(whole);
  });

  test("linking group by group is linking from scratch", () => {
    const groups = new Map<string, Mention[]>();
    for (const mention of articles.flat()) {
      const key = `${mention.topic} ${mention.placeId}`;
      groups.set(key, [...(groups.get(key) ?? []), mention]);
    }
    const parts = [...groups.values()].flatMap((group) => linkMentions(group));
    expect(parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(whole);
  });

  test("every mention is a report of exactly one claim, every claim of one event", () => {
    const reports = whole.flatMap(({ claims }) => claims.flatMap(({ reportIds }) => reportIds));
    expect(reports.toSorted()).toEqual(
      articles
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    );
    const claims = whole.flatMap((event) => event.claims.map(({ id }) => id));
    expect(new Set(claims).size).toBe(claims.length);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
  });
});
