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

  test("is claimed by the outlet, in its sentence", () => {
    const text = "Russia said it captured Robotyne, killing nine. It could not be verified.";
    const claim = claimsOf(text).find(({ stance }) => stance === "unverified");
    expect(claim).toMatchObject({ claimant: "media", claimantSide: "none", killed: null, placeSpan: null });
    expect(text.slice(claim?.start, claim?.end)).toBe("It could not be verified.");
    expect(claim?.cue).toBe("could not be verified");
  });
});
