import type { Gazetteer } from "@/lib/gazetteer/gazetteer";
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

/** Each round has more settled places to lean on; more rounds change nothing in practice. */
const ROUNDS = 3;
/** A town of this size may be named without a word about where it lies. */
const WELL_KNOWN = 20_000;
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
  const names = collectNames(sentences, rolesOf);
  const settled = new Map<string, Toponym>();
  const articleRegions = regionsOf(sentences);
  const front = new Set(gazetteer.regions.filter((region) => region.front).map(({ name }) => name));

  for (let round = 0; round < ROUNDS; round++) {
    const before = new Map(settled);
    for (const name of names.values()) {
      const cues = { ...cuesOf(name, settled, sentences, rolesOf, articleRegions), front };
      settled.set(name.key, resolveName(name, cues, gazetteer));
    }
    const isStable = [...settled].every(([key, { best }]) => before.get(key)?.best?.place === best?.place);
    if (isStable && round > 0) break;
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

function resolveName(name: Name, cues: PlaceCues, gazetteer: Gazetteer): Toponym {
  const candidates = name.mentions.flatMap(({ mention }) => mention.candidates);
  const unique = [...new Map(candidates.map((candidate) => [candidate.place.id, candidate])).values()];
  const ranked = rankPlaces(unique, cues);
  const best = settle(ranked);
  if (best && !isContradicted(best, cues) && !isElsewhere(best, unique.length, cues))
    return toponym(name, best, ranked);
  if (unique.length > 0) return toponym(name, null, ranked);
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
  return closeness === "folded" ? "a spelling that sounds alike" : "a misspelling, supported by place and region";
}

function cuesOf(
  name: Name,
  settled: ReadonlyMap<string, Toponym>,
  sentences: readonly Sentence[],
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>,
  articleRegions: string[],
): Omit<PlaceCues, "front"> {
  const pointOf = (mention: PlaceMention): Place | null => settled.get(mention.key)?.best?.place ?? null;
  const points = (roles: PlaceRole[]) => [
    ...new Set(
      roles.filter(({ mention }) => mention.key !== name.key).flatMap(({ mention }) => pointOf(mention) ?? []),
    ),
  ];
  const near: PlaceCues["near"] = [];
  const regions = new Set<string>();
  for (const { mention, sentence } of name.mentions) {
    for (const reference of referencesOf(mention, sentence, sentences, rolesOf)) {
      const point = pointOf(reference.mention);
      if (point && reference.mention.key !== name.key)
        near.push({ point, km: reference.km, bearing: reference.bearing });
    }
    const region = saidRegion(mention, sentence, sentences, rolesOf.get(sentence) ?? []);
    if (region) regions.add(region);
  }
  const here = [...new Set(name.mentions.map(({ sentence }) => sentence))].flatMap((one) => rolesOf.get(one) ?? []);
  const elsewhere = sentences.flatMap((sentence) => rolesOf.get(sentence) ?? []);
  return {
    regions: [...regions],
    articleRegions,
    near,
    neighbours: points(here),
    neighbourRegions: points(here).map(({ admin1 }) => admin1),
    others: points(elsewhere),
    feature: name.mentions.map(({ role }) => role.feature).find((feature) => feature !== null) ?? null,
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
  const next = sentences[sentence.index + 1];
  if (following.length > 0 || !next || roles.some((role, index) => index > own && role.role === "place"))
    return following;
  const described = /^(?:the|it|this)$/.test(next.tokens[0]?.norm ?? "") && next.line === sentence.line;
  const located = next.tokens.slice(0, 6).some(({ norm }) => /^(?:located|lies|situated|is|sits)$/.test(norm));
  return described && located ? (rolesOf.get(next) ?? []).filter(({ role }) => role === "reference") : [];
}

function regionsOf(sentences: readonly Sentence[]): string[] {
  const names = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((m) => (m.kind === "region" ? [m.region.name] : [])),
  );
  return [...new Set(names)];
}
