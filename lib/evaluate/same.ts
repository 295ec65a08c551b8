import type { FoundClaim, GoldClaim, Located } from "./claims";

/** Kilometres between two pins of one place: dictionaries put a village's pin at its church or at its middle. */
const SAME_PIN_KM = 3;

/** Two pins further apart are not one place, whatever its name. */
const SAME_NAME_KM = 10;

const EARTH_KM = 6371;

/** True where both mean the same event: type, stance and place. */
export function sameEvent(gold: GoldClaim, found: FoundClaim): boolean {
  return gold.type === found.type && gold.stance === found.stance && samePlace(gold, found);
}

/** Any unlisted speaker stands for any other, since their names are free. */
export function sameClaimant(gold: GoldClaim, found: FoundClaim): boolean {
  if (gold.claimant === found.claimant) return true;
  return gold.claimant.startsWith("other") && sideOf(found.claimant) === "other";
}

/** Who speaks for the same side; third parties are each a side of their own. */
export function sameSide(gold: GoldClaim, found: FoundClaim): boolean {
  return sideOf(gold.claimant) === sideOf(found.claimant);
}

/** True where both have a pin and the pins are those of one place. */
export function samePin(gold: Located, found: Located | null): boolean {
  return isLocated(gold) && isLocated(found) && distanceKm(gold, found) <= SAME_PIN_KM;
}

export function isLocated(place: Located | null): place is { lat: number; lon: number } {
  return typeof place?.lat === "number" && typeof place.lon === "number";
}

function samePlace(gold: GoldClaim, found: FoundClaim): boolean {
  if (!gold.place || !found.place) return !gold.place && !found.place;
  if (samePin(gold, found.place)) return true;
  if (!sameName(gold.place, found.place.name) && !sameName(gold.place_surface, found.placeSurface)) return false;
  return !isLocated(gold) || !isLocated(found.place) || distanceKm(gold, found.place) <= SAME_NAME_KM;
}

function sideOf(claimant: string): string {
  if (/^(ru-|kremlin|wagner|dpr|lpr)/.test(claimant)) return "RU";
  if (/^(ua-|deepstate)/.test(claimant)) return "UA";
  return claimant.startsWith("other") ? "other" : claimant;
}

function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(name: string | null | undefined): string {
  return (name ?? "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const halfSine = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const h = halfSine(b.lat - a.lat) + cosine(a.lat) * cosine(b.lat) * halfSine(b.lon - a.lon);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}
