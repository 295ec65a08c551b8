import type { PrintedClaim } from "@/lib/view/printed";
import type { ClaimType, Side } from "@/lib/vocabulary";

/** A country as ACLED names it: ISO 3166-1 numeric, its own acronym, and the region. */
type Country = { iso: number; acronym: string; name: string; region: string };

/** The countries that the gazetteer's places are in. */
const COUNTRIES: Record<string, Country> = {
  UA: { iso: 804, acronym: "UKR", name: "Ukraine", region: "Europe" },
  RU: { iso: 643, acronym: "RUS", name: "Russia", region: "Europe" },
  BY: { iso: 112, acronym: "BLR", name: "Belarus", region: "Europe" },
  MD: { iso: 498, acronym: "MDA", name: "Moldova", region: "Europe" },
};

export function countryOf(code: string | null): Country | null {
  return (code && COUNTRIES[code]) || null;
}

type Kind = { disorder: string | null; event: string | null };

const BATTLE: Kind = { disorder: "Political violence", event: "Battles" };

/** As seeds/CODEBOOK.md maps our types; ACLED codes no aid. */
const KINDS: Record<ClaimType, Kind> = {
  capture: BATTLE,
  advance: BATTLE,
  repel: BATTLE,
  clash: BATTLE,
  withdraw: { disorder: "Strategic developments", event: "Strategic developments" },
  strike: { disorder: "Political violence", event: "Explosions/Remote violence" },
  aid: { disorder: null, event: null },
};

export function kindOf(type: ClaimType): Kind {
  return KINDS[type];
}

/** The country whose government a side is. */
const HOME: Partial<Record<Side, string>> = { RU: "RU", UA: "UA" };

/** The sub-event, where the claim tells enough for one; a strike does not say by what. */
export function subEventOf({ type, targetSide }: Pick<PrintedClaim, "type" | "targetSide">, country: string | null) {
  if (type === "withdraw") return "Non-violent transfer of territory";
  if (type === "advance" || type === "repel" || type === "clash") return "Armed clash";
  const home = type === "capture" && targetSide ? HOME[targetSide] : undefined;
  if (!home || !country) return null;
  return home === country ? "Government regains territory" : "Non-state actor overtakes territory";
}

const FORCES: Partial<Record<Side, string>> = { RU: "Russia-aligned forces", UA: "Ukraine-aligned forces" };
const OTHER: Partial<Record<Side, Side>> = { RU: "UA", UA: "RU" };

/** Who acts and whom it meets, by side: a claim does not say which force. Empty where its words do not tell the side. */
export function actorsOf({ type, targetSide }: Pick<PrintedClaim, "type" | "targetSide">): (string | null)[] {
  const other = targetSide && OTHER[targetSide];
  if (!targetSide || !other) return [null, null];
  // A side gains territory, and suffers a strike.
  const [first, second] = type === "strike" ? [other, targetSide] : [targetSide, other];
  return [FORCES[first] ?? null, FORCES[second] ?? null];
}

/** ACLED's time precision of the day of an event: exact, of a week, of a month; it has none for a year. */
const TIME: Partial<Record<PrintedClaim["dayPrecision"], number>> = { day: 1, week: 2, month: 3 };
/** Its geographic precision: the settlement, near it, the region. */
const GEO: Partial<Record<PrintedClaim["placePrecision"], number>> = { settlement: 1, area: 2, region: 3 };

/** The day that a row is of, how exact that is, and which day it is: the event's own, else as claims are drawn. */
export function dayOf({ event, day, dayBasis }: PrintedClaim) {
  const own = event.from ?? event.to;
  if (own) return { day: own, precision: TIME[event.precision] ?? null, basis: "event" };
  return { day, precision: null, basis: dayBasis };
}

export function geoPrecisionOf({ placePrecision }: PrintedClaim): number | null {
  return GEO[placePrecision] ?? null;
}
