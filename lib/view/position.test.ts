import { expect, test } from "vitest";
import { claimView, reportView } from "./claim.sample";
import { sayClaimDay, sayLag, sayLosses, sayPosition } from "./position";

test.each([
  [{ stance: "asserts", type: "capture" }, "asserts capture of Varen"],
  [{ stance: "denies", type: "advance" }, "denies advance on Varen"],
  [{ stance: "unverified", type: "capture" }, "could not verify capture of Varen"],
  [{ type: "repel" }, "asserts repulse of an attack at Varen"],
  [{ narration: true }, "tells of capture of Varen"],
  [{ type: "aid", placeName: null }, "asserts military aid"],
  [{ type: "strike", killed: 2, wounded: 0 }, "asserts strike on Varen: 2 killed, none wounded"],
] as const)("says the position %j", (given, words) => {
  expect(sayPosition(claimView(given))).toBe(words);
});

test("says nothing of losses that are not given: null is not none", () => {
  expect(sayLosses({ killed: null, wounded: null })).toBe("");
  expect(sayLosses({ killed: null, wounded: 4 })).toBe("4 wounded");
});

test("says which day it is and how it is known", () => {
  expect(sayClaimDay(claimView({}))).toEqual({
    words: "said 3 May 2023",
    note: "Day of the statement, resolved: “on Wednesday” before 2023-05-04 (exact day).",
  });
});

test("does not take the day of publication for the day of the statement", () => {
  const { words, note } = sayClaimDay(claimView({ day: "2023-05-04", dayTo: "2023-05-04", dayBasis: "published" }));
  expect(words).toBe("published 4 May 2023");
  expect(note).toMatch(/^Day of publication/);
});

test("keeps the doubt about a day", () => {
  const claim = claimView({ day: "2023-05-01", dayTo: "2023-05-31", dayPrecision: "month", reports: [reportView({})] });
  expect(sayClaimDay(claim).words).toBe("said May 2023");
});

test("invents no day", () => {
  expect(sayClaimDay(claimView({ day: null, dayTo: null, dayBasis: "none" })).words).toBe("day unknown");
});

test.each([
  [null, ""],
  [0, ""],
  [1, "1 day after the first claim"],
  [3, "3 days after the first claim"],
  [-1, "1 day before the first claim"],
])("says the lag %s", (lag, words) => {
  expect(sayLag(lag)).toBe(words);
});
