import type { FoundClaim, GoldClaim } from "./claims";

/** A coded claim, made up but for what a test is about. */
export function gold(given: Partial<GoldClaim> = {}): GoldClaim {
  return {
    claimant: "ru-mod",
    stance: "asserts",
    type: "capture",
    place: "Osk",
    place_surface: "Osk",
    lat: 48,
    lon: 38,
    said: "2031-05-02",
    core: true,
    start: 10,
    end: 50,
    ...given,
  };
}

/** The found claim that is right in all. */
export function found(given: Partial<FoundClaim> = {}): FoundClaim {
  return {
    claimant: "ru-mod",
    stance: "asserts",
    type: "capture",
    place: { name: "Osk", lat: 48, lon: 38 },
    placeSurface: "Osk",
    said: "2031-05-02",
    start: 10,
    end: 50,
    ...given,
  };
}
