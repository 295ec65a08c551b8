import type { ClaimMark, EventView } from "./event";

/** A made-up claim as lists hold it, for tests. */
export function claimMark(given: Partial<ClaimMark>): ClaimMark {
  return {
    id: "c1",
    claimantId: "example-brigade",
    claimantName: "Example Brigade",
    side: "third",
    stance: "asserts",
    type: "capture",
    narration: false,
    day: "2023-05-03",
    dayTo: "2023-05-03",
    dayPrecision: "day",
    dayBasis: "said",
    ...given,
  };
}

/** A made-up event with one claim, for tests. */
export function eventView(given: Partial<EventView>): EventView {
  return {
    id: "territory-varen-2023-05-03",
    topic: "territory",
    title: "Varen: capture claimed by Example Brigade",
    status: "third-party",
    unverified: false,
    from: "2023-05-03",
    to: "2023-05-03",
    datePrecision: "day",
    place: { id: "gn-1", name: "Varen", admin1: "Osk Oblast", lat: 48.5, lon: -1.25 },
    placeName: "Varen",
    placePrecision: "settlement",
    candidates: [],
    outletCount: 2,
    originCount: 1,
    sides: ["third"],
    claimCount: 1,
    claims: [claimMark({})],
    ...given,
  };
}
