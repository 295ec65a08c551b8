import { expect, test } from "vitest";
import { eventView } from "./event.sample";
import { whyUnlocated } from "./unlocated";

const VAREN = { id: "gn-1", name: "Varen", admin1: "Osk Oblast", lat: 48, lon: 38 };

test.each([
  ["ambiguous", { candidates: [VAREN, { ...VAREN, id: "gn-2" }] }],
  ["region", { placeName: "Osk Oblast", placePrecision: "region" }],
  ["unlisted", { placeName: "Varen", candidates: [] }],
  ["unnamed", { placeName: null, placePrecision: "unknown" }],
] as const)("says why there is no pin: %s", (reason, given) => {
  expect(
    whyUnlocated(
      eventView({ place: null, ...given, candidates: [...("candidates" in given ? given.candidates : [])] }),
    ),
  ).toBe(reason);
});

test("does not call a name ambiguous for having one candidate", () => {
  expect(whyUnlocated(eventView({ place: null, candidates: [VAREN] }))).toBe("unlisted");
});
