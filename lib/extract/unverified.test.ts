import { describe, expect, test } from "vitest";
import { claimsOf } from "./reading.sample";

/** The claims that could not be checked, as “type place”. */
function doubted(text: string): string[] {
  return claimsOf(text)
    .filter(({ stance }) => stance === "unverified")
    .map(({ type, place }) => `${type} ${place?.name}`);
}

describe("what could not be verified", () => {
  test.each([
    ["Russia said it captured Robotyne. The claim could not be independently verified.", ["capture Robotyne"]],
    ["Russia said it captured Robotyne. It rained. Reuters was unable to verify the report.", ["capture Robotyne"]],
    [
      "Russia said it captured Robotyne and Verbove. This could not be verified.",
      ["capture Robotyne", "capture Verbove"],
    ],
    [
      "Russia said it captured Robotyne. Ukraine said it shelled Tokmak. This could not be verified.",
      ["strike Tokmak"],
    ],
    ["Ukraine said it repelled an attack near Robotyne. AFP could not verify it.", ["repel Robotyne"]],
    ["Ukraine denied that Toretsk had fallen. The claim could not be verified.", ["capture Toretsk"]],
    ["Petro Hrab said marines captured Toretsk. It could not be verified.", ["capture Toretsk"]],
    ["Russia said it captured Toretsk, which could not be verified.", ["capture Toretsk"]],
    ["Russia said, without independent confirmation, that it captured Toretsk.", ["capture Toretsk"]],
    ["Russia said it captured Toretsk.\nThe claim could not be verified.", ["capture Toretsk"]],
  ])("%s", (text, expected) => {
    expect(doubted(text)).toEqual(expected);
  });

  test.each([
    ["nothing before it", "The claims could not be verified. Russia said it captured Robotyne."],
    [
      "too far before it",
      "Russia said it captured Robotyne. It rained. It rained. It rained. It rained. It could not be verified.",
    ],
    ["the outlet's own words", "Troops captured Robotyne. It could not be verified."],
    ["a claim without a place", "Russia said it would win. It could not be verified."],
    ["no phrase of doubt", "Russia said it captured Robotyne. The report was verified by maps."],
  ])("%s", (_name, text) => {
    expect(doubted(text)).toEqual([]);
  });

  test.each([
    ["fighting of which the outlet tells", "There was fighting in Toretsk. It could not be verified."],
    ["fighting alone", "Russia said there was fighting in Toretsk. It could not be verified."],
    ["a plan", "Russia said it would capture Toretsk. It could not be verified."],
    ["a place without a name", "Russia said it captured another village. It could not be verified."],
    [
      "a place of which nobody spoke",
      "Russia said it captured Toretsk. The claim about Nikopol could not be verified.",
    ],
  ])("is not %s", (_name, text) => {
    expect(doubted(text)).toEqual([]);
  });

  test("is claimed by the outlet, in its sentence", () => {
    const text = "Russia said it captured Robotyne, killing nine. It could not be verified.";
    const claim = claimsOf(text).find(({ stance }) => stance === "unverified");
    expect(claim).toMatchObject({ claimant: "media", claimantSide: "none", killed: null, placeSpan: null });
    expect(text.slice(claim?.start, claim?.end)).toBe("It could not be verified.");
    expect(claim?.cue).toBe("could not be verified");
  });
});

describe("which claims are meant", () => {
  const TAKEN = "Russia said it captured Toretsk.";
  const SHELLED = "Ukraine said shells hit a school in Beryslav.";
  const HELD = "Ukraine said it repelled an attack near Zalizne.";
  const RAIN = " It rained.".repeat(5);

  test.each([
    ["the last one", `${TAKEN} ${SHELLED} The claim could not be verified.`, ["strike Beryslav"]],
    ["all, of more", `${TAKEN} ${SHELLED} The claims could not be verified.`, ["capture Toretsk", "strike Beryslav"]],
    [
      "all, of either",
      `${TAKEN} ${SHELLED} Either report could not be verified.`,
      ["capture Toretsk", "strike Beryslav"],
    ],
    [
      "all, also an attack beaten off",
      `${TAKEN} ${HELD} The accounts could not be verified.`,
      ["capture Toretsk", "repel Zalizne"],
    ],
    ["who beat off an attack, if nothing else", `${HELD} The claim could not be verified.`, ["repel Zalizne"]],
    [
      "not who beat it off beside another claim",
      "Ukraine said it repelled an attack near Zalizne and captured Robotyne. The claim could not be verified.",
      ["capture Robotyne"],
    ],
    [
      "that on the place named",
      `${TAKEN} ${SHELLED} The report on Toretsk could not be verified.`,
      ["capture Toretsk"],
    ],
    [
      "that on a place named long before",
      `${TAKEN}${RAIN} The claim about Toretsk could not be verified.`,
      ["capture Toretsk"],
    ],
    ["that of the kind named", `${SHELLED} ${TAKEN} The strike could not be verified.`, ["strike Beryslav"]],
    ["none that comes after", `${TAKEN} The claims could not be verified. ${SHELLED}`, ["capture Toretsk"]],
    ["none long before others", `${TAKEN}${RAIN} ${SHELLED} The claims could not be verified.`, ["strike Beryslav"]],
  ])("%s: %s", (_name, text, expected) => {
    expect(doubted(text).sort()).toEqual(expected);
  });

  test("points at the place that the doubt names, and gives no day of speaking", () => {
    const text = "Russia said on Tuesday it captured Toretsk. The claim about Toretsk could not be verified.";
    const claim = claimsOf(text).find(({ stance }) => stance === "unverified");
    expect(text.slice(claim?.placeSpan?.start, claim?.placeSpan?.end)).toBe("Toretsk");
    expect(claim).toMatchObject({ said: { from: null, precision: "unknown" }, rule: "unverified", narration: false });
  });
});
