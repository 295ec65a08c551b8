import { describe, expect, test } from "vitest";
import { claimsOf } from "./reading.sample";

const FELL = "marines captured Toretsk";
const STAFF = "Ukraine's General Staff";
/** The confidence of the last claim that somebody makes. */
const confidence = (text: string) => claimsOf(text).findLast(({ narration }) => !narration)?.confidence ?? Number.NaN;
const SURE = confidence(`${STAFF} said ${FELL}.`);

test("a plain claim by somebody known is nearly sure", () => {
  expect(SURE).toBeGreaterThanOrEqual(0.9);
  expect(SURE).toBeLessThan(1);
});

describe("is the same for", () => {
  test.each([
    ["a denial", `${STAFF} denied that Toretsk had fallen.`],
    ["a source that is named last", `Marines captured Toretsk, according to ${STAFF}.`],
    ["an area", `${STAFF} said marines repelled an attack near Toretsk.`],
    ["another spelling", `${STAFF} said marines retook Rabotino.`],
    ["a day of speaking", `On Tuesday ${STAFF} said ${FELL}.`],
    ["a day of the event", `${STAFF} said ${FELL} on Monday.`],
    ["a third party", `NATO said ${FELL}.`],
    ["the other side", "Russia said its troops captured Toretsk."],
    ["a strike", `${STAFF} said shells hit a school in Nikopol.`],
    ["numbers", `${STAFF} said shells hit a school in Nikopol, killing two.`],
  ])("%s", (_what, text) => {
    expect(confidence(text)).toBe(SURE);
  });

  test("narration", () => {
    expect(claimsOf("Marines captured Toretsk.")).toMatchObject([{ narration: true, confidence: SURE }]);
  });
});

describe("is less for", () => {
  test.each([
    ["a speaker whom nobody knows", `Petro Hrab said ${FELL}.`],
    ["a claimant from the sentence before", `${STAFF} said it was calm. It said ${FELL}.`],
    ["a country that is only guessed", `Russia said it was calm. The ministry said ${FELL}.`],
    ["what goes on in a paragraph", "Syrskyi said it was calm. Two missiles hit a school in Nikopol."],
    ["what goes on in a quotation", "“We hold. Two missiles hit a school in Nikopol. We wait,” Syrskyi said."],
    ["a village named before", `Zelensky spoke of Toretsk. ${STAFF} said marines captured the town.`],
    ["an attempt", `${STAFF} said marines tried to capture Toretsk.`],
  ])("%s", (_what, text) => {
    expect(confidence(text)).toBeLessThan(SURE);
    expect(confidence(text)).toBeGreaterThan(0);
  });

  test.each([
    ["a stranger", `Petro Hrab said ${FELL}.`, "Zelensky spoke of Toretsk. Petro Hrab said marines captured the town."],
    [
      "an attempt",
      `${STAFF} said marines tried to capture Toretsk.`,
      "Petro Hrab said marines tried to capture Toretsk.",
    ],
    [
      "a pronoun",
      `${STAFF} said it was calm. It said ${FELL}.`,
      `${STAFF} spoke of Toretsk. It said marines captured the town.`,
    ],
  ])("%s and a second doubt than for one", (_what, one, two) => {
    expect(confidence(two)).toBeLessThan(confidence(one));
    expect(confidence(two)).toBeGreaterThan(0);
  });
});

test("is between nothing and one, in hundredths", () => {
  for (const text of [`Petro Hrab said ${FELL}.`, "Petro Hrab said marines tried to capture Zalizne."]) {
    const sure = confidence(text);
    expect(sure).toBeGreaterThan(0);
    expect(Math.round(sure * 100) / 100).toBe(sure);
  }
});
