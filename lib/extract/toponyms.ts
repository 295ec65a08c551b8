import type { Candidate, Gazetteer } from "@/lib/gazetteer/gazetteer";
import type { Place } from "@/lib/gazetteer/place";
import { isIn, type PlaceCues, type Ranked, rankPlaces, settle, suggestPlaces } from "@/lib/gazetteer/rank";
import type { Sentence } from "./mention";
import { collectNames, type Hints, hintsOf, meanings, type Name, regionsOf } from "./place-hints";
import type { PlaceRole } from "./roles";

/** What a name was found to mean in this article. */
export type Toponym = {
  surface: string;
  /** The one place it means, or null: ambiguous or in no gazetteer. */
  best: Ranked | null;
  ranked: Ranked[];
  basis: string;
};

/** Each round has more settled places to lean on; more rounds change nothing in practice. */
const ROUNDS = 3;
/** A town of this size may be named without a word about where it lies. */
const WELL_KNOWN = 5_000;
/** Candidates kept for the reader where a name stays ambiguous. */
export const MAX_CANDIDATES = 12;

/**
 * Resolves every place name of an article: names with one meaning first, then those that lean on them, by region,
 * distance and direction, neighbours and size. What stays undecided is ambiguous, with its candidates.
 */
export function resolveToponyms(
  sentences: readonly Sentence[],
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>,
  gazetteer: Gazetteer,
): Map<string, Toponym> {
  // Those with one meaning first: the others lean on them from the first round on.
  const inText = [...collectNames(sentences, rolesOf).values()];
  const names = inText.toSorted((a, b) => meanings(a) - meanings(b));
  const hints = names.map((name) => hintsOf(name, sentences, rolesOf));
  const settled = new Map<string, Toponym>();
  const articleRegions = regionsOf(sentences);
  const front = new Set(gazetteer.regions.filter((region) => region.front).map(({ name }) => name));

  // How often some name was settled otherwise than before, and how often it had been when each was looked at.
  let changes = 0;
  const seen: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, name] of names.entries()) {
      const own = hints[index];
      if (!own || seen[index] === changes) continue;
      const cues = cuesOf(name, own, settled, { articleRegions, front });
      const found = resolveName(name, own.candidates, cues, gazetteer);
      if (settled.get(name.key)?.best?.place !== found.best?.place) changes++;
      seen[index] = changes;
      settled.set(name.key, found);
    }
  }
  return new Map(
    inText.flatMap(({ key }) => {
      const found = settled.get(key);
      return found ? [[key, found] as const] : [];
    }),
  );
}

function resolveName(name: Name, candidates: Candidate[], cues: PlaceCues, gazetteer: Gazetteer): Toponym {
  const ranked = rankPlaces(candidates, cues);
  const best = settle(ranked);
  if (best && !isContradicted(best, cues) && !isElsewhere(best, candidates.length, cues))
    return toponym(name, best, ranked);
  if (candidates.length > 0) return toponym(name, null, ranked);
  const suggested = suggestPlaces(name.surface, cues, gazetteer);
  return toponym(name, settle(suggested), suggested);
}

/** The text says a region, and the only place of that name lies in another: rather unknown than wrong. */
function isContradicted({ place, closeness }: Ranked, { regions }: PlaceCues): boolean {
  if (closeness === "name" && (place.population ?? 0) >= WELL_KNOWN) return false;
  return regions.length > 0 && !regions.some((region) => isIn(place, region));
}

/** A namesake far from all that the article speaks of, a village that nothing supports: rather no pin than a guess. */
function isElsewhere(
  { place, supported, closeness }: Ranked,
  namesakes: number,
  { articleRegions }: PlaceCues,
): boolean {
  const onlyOne = namesakes === 1 && closeness === "name";
  return articleRegions.length > 0 && !supported && !onlyOne && (place.population ?? 0) < WELL_KNOWN;
}

function toponym(name: Name, best: Ranked | null, ranked: Ranked[]): Toponym {
  const basis = best
    ? `“${name.surface}” is ${best.place.name}, ${best.place.admin1} (${spelling(best)}${best.why.length ? `; ${best.why.join("; ")}` : ""})`
    : ranked.length > 0
      ? `“${name.surface}” may be ${ranked.length} places; the text does not decide`
      : `“${name.surface}” is in no gazetteer`;
  return { surface: name.surface, best, ranked: ranked.slice(0, MAX_CANDIDATES), basis };
}

function spelling({ closeness }: Ranked): string {
  if (closeness === "name") return "its own name";
  if (closeness === "alternate") return "a listed spelling";
  if (closeness === "other") return "another name of it";
  return closeness === "folded" ? "a spelling that sounds alike" : "a misspelling, supported by place and region";
}

/** The hints in the light of what is settled so far. */
function cuesOf(
  { key }: Name,
  { references, regions, besides, feature }: Hints,
  settled: ReadonlyMap<string, Toponym>,
  { articleRegions, front }: Pick<PlaceCues, "articleRegions" | "front">,
): PlaceCues {
  const placeOf = (other: string): Place | null => settled.get(other)?.best?.place ?? null;
  const neighbours = besides.flatMap((other) => placeOf(other) ?? []);
  const others: Place[] = [];
  for (const [other, { best }] of settled) if (best && other !== key) others.push(best.place);
  return {
    regions,
    articleRegions,
    front,
    near: references.flatMap(({ mention, km, bearing }) => {
      const point = placeOf(mention.key);
      return point ? [{ point, km, bearing }] : [];
    }),
    neighbours,
    neighbourRegions: neighbours.map(({ admin1 }) => admin1),
    others,
    feature,
  };
}
