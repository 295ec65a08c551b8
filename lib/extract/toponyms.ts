import type { Candidate, Gazetteer } from "@/lib/gazetteer/gazetteer";
import type { Place } from "@/lib/gazetteer/place";
import { isIn, type PlaceCues, type Ranked, rankPlaces, settle, suggestPlaces } from "@/lib/gazetteer/rank";
import type { PlaceMention, Sentence } from "./mention";
import type { PlaceRole } from "./roles";
import { saidRegion } from "./said-region";

/** What a name was found to mean in this article. */
export type Toponym = {
  surface: string;
  /** The one place it means, or null: ambiguous or in no gazetteer. */
  best: Ranked | null;
  ranked: Ranked[];
  basis: string;
};

/** A name stands for one place throughout an article, so its mentions are settled together. */
type Name = {
  key: string;
  surface: string;
  mentions: { mention: PlaceMention; sentence: Sentence; role: PlaceRole }[];
};

/** What the text says of where a name is, as far as no other name need be settled for it. */
type Hints = {
  candidates: Candidate[];
  references: PlaceRole[];
  regions: string[];
  /** The other names of its sentences. */
  besides: string[];
  feature: PlaceRole["feature"];
};

/** Each round has more settled places to lean on; more rounds change nothing in practice. */
const ROUNDS = 3;
/** A town of this size may be named without a word about where it lies. */
const WELL_KNOWN = 5_000;
/** Between a place measured from and the last one of a list behind it stand no more words than this, and none but these. */
const MAX_LEAD = 24;
const LEADING =
  /^(?:near|towards|in|and|,|the|area|areas|of|both|itself|within|central|northern|southern|eastern|western)$/;
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
  const names = [...collectNames(sentences, rolesOf).values()];
  const hints = names.map((name) => hintsOf(name, sentences, rolesOf));
  const settled = new Map<string, Toponym>();
  const articleRegions = regionsOf(sentences);
  const front = new Set(gazetteer.regions.filter((region) => region.front).map(({ name }) => name));

  for (let round = 0; round < ROUNDS; round++) {
    let changed = round === 0;
    for (const [index, name] of names.entries()) {
      const own = hints[index];
      if (!own) continue;
      const cues = { ...cuesOf(name, own, settled), articleRegions, front };
      const found = resolveName(name, own.candidates, cues, gazetteer);
      changed ||= settled.get(name.key)?.best?.place !== found.best?.place;
      settled.set(name.key, found);
    }
    if (!changed) break;
  }
  return settled;
}

function collectNames(sentences: readonly Sentence[], rolesOf: ReadonlyMap<Sentence, PlaceRole[]>): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const sentence of sentences) {
    for (const role of rolesOf.get(sentence) ?? []) {
      const key = role.mention.key;
      const name = names.get(key) ?? { key, surface: role.mention.surface, mentions: [] };
      name.mentions.push({ mention: role.mention, sentence, role });
      names.set(key, name);
    }
  }
  return names;
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

function hintsOf(
  { key, mentions }: Name,
  sentences: readonly Sentence[],
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>,
): Hints {
  const candidates = new Map<string, Candidate>();
  const references: PlaceRole[] = [];
  const regions = new Set<string>();
  const besides = new Set<string>();
  let feature: PlaceRole["feature"] = null;
  for (const { mention, sentence, role } of mentions) {
    const roles = rolesOf.get(sentence) ?? [];
    for (const candidate of mention.candidates) candidates.set(candidate.place.id, candidate);
    references.push(...referencesOf(mention, sentence, sentences, rolesOf));
    const region = saidRegion(mention, sentence, sentences, roles);
    if (region) regions.add(region);
    for (const { mention: other } of roles) if (other.key !== key) besides.add(other.key);
    feature ??= role.feature;
  }
  return {
    candidates: [...candidates.values()],
    references: references.filter(({ mention }) => mention.key !== key),
    regions: [...regions],
    besides: [...besides],
    feature,
  };
}

/** The hints in the light of what is settled so far. */
function cuesOf(
  { key }: Name,
  { references, regions, besides, feature }: Hints,
  settled: ReadonlyMap<string, Toponym>,
): Omit<PlaceCues, "front" | "articleRegions"> {
  const placeOf = (other: string): Place | null => settled.get(other)?.best?.place ?? null;
  const neighbours = besides.flatMap((other) => placeOf(other) ?? []);
  const others: Place[] = [];
  for (const [other, { best }] of settled) if (best && other !== key) others.push(best.place);
  return {
    regions,
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

/** “X, about 5 km north of Y”; also “… X. The village is located 9 km south of Y.” */
function referencesOf(
  mention: PlaceMention,
  sentence: Sentence,
  sentences: readonly Sentence[],
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>,
): PlaceRole[] {
  const roles = rolesOf.get(sentence) ?? [];
  const own = roles.findIndex((role) => role.mention === mention);
  const following: PlaceRole[] = [];
  for (const role of roles.slice(own + 1)) {
    if (role.role !== "reference" || role.mention.first - mention.last > 30) break;
    following.push(role);
  }
  following.push(...leadingReference(sentence.tokens, roles, own));
  const next = sentences[sentence.index + 1];
  if (following.length > 0 || !next || roles.some((role, index) => index > own && role.role === "place"))
    return following;
  const described = /^(?:the|it|this)$/.test(next.tokens[0]?.norm ?? "") && next.line === sentence.line;
  const located = next.tokens.slice(0, 6).some(({ norm }) => /^(?:located|lies|situated|is|sits)$/.test(norm));
  return described && located ? (rolesOf.get(next) ?? []).filter(({ role }) => role === "reference") : [];
}

/** “northwest of Y near X and Z”: the place from which both are measured stands before them. */
function leadingReference(tokens: Sentence["tokens"], roles: readonly PlaceRole[], own: number): PlaceRole[] {
  const here = roles[own];
  const before = roles.slice(0, Math.max(own, 0)).findLast(({ role }) => role === "reference");
  if (!here || !before || before.bearing === null || here.role === "reference") return [];
  const between = tokens.slice(before.mention.last + 1, here.mention.first);
  const near = between.length <= MAX_LEAD && between.some(({ norm }) => /^(?:near|towards|in)$/.test(norm));
  return near && between.every(({ norm, capital }) => capital || LEADING.test(norm)) ? [before] : [];
}

function regionsOf(sentences: readonly Sentence[]): string[] {
  const names = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((m) => (m.kind === "region" ? [m.region.name] : [])),
  );
  return [...new Set(names)];
}
