import type { Candidate } from "@/lib/gazetteer/gazetteer";
import type { PlaceMention, Sentence } from "./mention";
import type { PlaceRole } from "./roles";
import { saidRegion } from "./said-region";

/** A name stands for one place throughout an article, so its mentions are settled together. */
export type Name = {
  key: string;
  surface: string;
  mentions: { mention: PlaceMention; sentence: Sentence; role: PlaceRole }[];
};

/** What the text says of where a name is, as far as no other name need be settled for it. */
export type Hints = {
  candidates: Candidate[];
  references: PlaceRole[];
  regions: string[];
  /** The other names of its sentences. */
  besides: string[];
  feature: PlaceRole["feature"];
};

/** Between a place measured from and the last one of a list behind it stand no more words than this, and none but these. */
const MAX_LEAD = 24;
const LEADING =
  /^(?:near|towards|in|and|,|the|area|areas|of|both|itself|within|central|northern|southern|eastern|western)$/;

export function collectNames(
  sentences: readonly Sentence[],
  rolesOf: ReadonlyMap<Sentence, PlaceRole[]>,
): Map<string, Name> {
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

export function meanings({ mentions }: Name): number {
  return mentions[0]?.mention.candidates.length ?? 0;
}

export function hintsOf(
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

export function regionsOf(sentences: readonly Sentence[]): string[] {
  const names = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((m) => (m.kind === "region" ? [m.region.name] : [])),
  );
  return [...new Set(names)];
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
