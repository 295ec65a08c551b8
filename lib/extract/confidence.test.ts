import { expect, test } from "vitest";
import { claimsOf } from "./reading.sample";

const FELL = "marines captured Toretsk";
const confidence = (text: string) => claimsOf(text).find(({ narration }) => !narration)?.confidence ?? Number.NaN;
const SURE = confidence(`Ukraine's General Staff said ${FELL}.`);

test("a plain claim by somebody known at a place that is known is nearly sure", () => {
  expect(SURE).toBe(0.9);
});

test.each([
  ["a speaker whom nobody knows", `Petro Hrab said ${FELL}.`],
  ["a claimant from the sentence before", `Ukraine's General Staff said ${FELL}. It said marines captured Zalizne.`],
  ["a place that no gazetteer has", "Ukraine's General Staff said marines captured the village of Zzyrnove."],
  ["a village that is named before", "Marines reached Toretsk. Ukraine's General Staff said the town was captured."],
  ["an attempt", "Ukraine's General Staff said marines tried to capture Toretsk."],
])("%s makes it less sure", (_what, text) => {
  const least = Math.min(...claimsOf(text).map((claim) => claim.confidence));
  expect(least).toBeLessThan(SURE);
  expect(least).toBeGreaterThan(0.3);
});

test("is between nothing and one, in hundredths", () => {
  for (const text of [`Petro Hrab said ${FELL}.`, "Petro Hrab said marines tried to capture Zalizne."]) {
    const sure = confidence(text);
    expect(sure).toBeGreaterThan(0);
    expect(Math.round(sure * 100) / 100).toBe(sure);
  }
});
