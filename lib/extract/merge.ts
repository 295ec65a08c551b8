import type { DraftClaim } from "./draft";
import type { Speakers } from "./speakers";

/** “Russia said it had seized another village” and its ministry naming it may stand this far apart. */
const LEAD_SENTENCES = 3;

/**
 * Makes one claim of what an article says twice: the same claimant, stance, type and place, with the fullest sentence;
 * a country and its ministry claiming the same; a lead that names no village and the sentence that names it.
 */
export function mergeClaims(drafts: DraftClaim[], speakers: Speakers): DraftClaim[] {
  const led = drafts.map((claim) => takeDayOfLead(claim, drafts, speakers));
  const named = led.filter((claim) => claim.place !== null || (claim.type === "aid" && !claim.unnamed));
  const lineage = named.map((claim) => toMostSpecific(claim, named, speakers));
  const byKey = new Map<string, DraftClaim[]>();
  for (const claim of lineage) {
    const key = [
      claim.claimant,
      claim.stance,
      claim.type,
      claim.place?.id ?? claim.place?.name ?? "",
      claim.narration,
    ].join("|");
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  return [...byKey.values()].map(mergeGroup).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The day of a lead holds for the claim it leads to: same stance and type, same claimant or its country. */
function takeDayOfLead(claim: DraftClaim, drafts: DraftClaim[], speakers: Speakers): DraftClaim {
  if (claim.place === null || claim.said.from !== null || claim.narration) return claim;
  const lead = drafts.find(
    (other) =>
      other.unnamed &&
      other.said.from !== null &&
      other.stance === claim.stance &&
      other.type === claim.type &&
      claim.sentence > other.sentence &&
      claim.sentence - other.sentence <= LEAD_SENTENCES &&
      isSameVoice(claim.claimant, other.claimant, speakers),
  );
  if (!lead) return claim;
  return {
    ...claim,
    said: lead.said,
    basis: { ...claim.basis, said: `${lead.basis.said}, of the sentence that this one explains` },
  };
}

/** Where “Russia” and its ministry claim the same, the ministry claims it. */
function toMostSpecific(claim: DraftClaim, all: DraftClaim[], speakers: Speakers): DraftClaim {
  const child = all.find(
    (other) =>
      isSameEvent(claim, other) &&
      other.claimant !== claim.claimant &&
      isWithin(other.claimant, claim.claimant, speakers) &&
      speakers.entry(claim.claimant)?.kind === "government",
  );
  if (!child) return claim;
  const { claimant, claimantName, claimantSide } = child;
  return {
    ...claim,
    claimant,
    claimantName,
    claimantSide,
    basis: {
      ...claim.basis,
      claimant: `${claim.basis.claimant}; the article names ${claimantName} for the same claim`,
    },
  };
}

/** The staff is of the army, and the army of the government. */
function isWithin(body: string, whole: string, speakers: Speakers): boolean {
  const parent = speakers.entry(body)?.parent;
  return parent !== undefined && (parent === whole || isWithin(parent, whole, speakers));
}

function isSameEvent(a: DraftClaim, b: DraftClaim): boolean {
  return (
    a.stance === b.stance && a.type === b.type && (a.place?.id ?? a.place?.name) === (b.place?.id ?? b.place?.name)
  );
}

function isSameVoice(a: string, b: string, speakers: Speakers): boolean {
  return a === b || speakers.entry(a)?.parent === b || speakers.entry(b)?.parent === a;
}

/** The fullest sentence gives the excerpt; a day or number that another gives is kept. */
function mergeGroup(claims: DraftClaim[]): DraftClaim {
  const [best, ...rest] = [...claims].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start);
  if (!best) throw new Error("mergeGroup wants at least one claim, got none");
  const said = [best, ...rest].find((claim) => claim.said.from !== null) ?? best;
  const event = [best, ...rest].find((claim) => claim.event.from !== null) ?? best;
  const first = <K extends "killed" | "wounded" | "targetSide">(key: K): DraftClaim[K] =>
    [best, ...rest].find((claim) => claim[key] !== null)?.[key] ?? best[key];
  return {
    ...best,
    said: said.said,
    event: event.event,
    killed: first("killed"),
    wounded: first("wounded"),
    targetSide: first("targetSide"),
    basis: { ...best.basis, said: said.basis.said, event: event.basis.event },
  };
}

function fullness(claim: DraftClaim): number {
  return (claim.said.from ? 1000 : 0) + (claim.placeSpan ? 500 : 0) + Math.min(claim.end - claim.start, 400);
}
