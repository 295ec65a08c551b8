import { describe, expect, test } from "vitest";
import { claimsOf } from "./reading.sample";
import type { FoundClaim } from "./types";

/** The first claim of a text. */
function claimOf(text: string): FoundClaim {
  const [claim] = claimsOf(text);
  if (!claim) throw new Error(`Expected a claim in “${text}”`);
  return claim;
}

describe("a claim", () => {
  const text = "It is cold. The Ukrainian General Staff said two missiles had hit a school in Beryslav. It is late.";

  test("carries its sentence, cue, place and rules", () => {
    const claim = claimOf(text);
    expect(text.slice(claim.start, claim.end)).toBe(
      "The Ukrainian General Staff said two missiles had hit a school in Beryslav.",
    );
    expect(claim).toMatchObject({
      claimant: "ua-general-staff",
      claimantSide: "UA",
      stance: "asserts",
      type: "strike",
      targetSide: "UA",
      placeSurface: "Beryslav",
      placePrecision: "settlement",
      cue: "said",
      narration: false,
      killed: null,
    });
    expect(claim.rule).toBe("attribute/forward event/verb-strike");
    expect(claim.placeSpan && text.slice(claim.placeSpan.start, claim.placeSpan.end)).toBe("Beryslav");
    expect(claim.cueSpan && text.slice(claim.cueSpan.start, claim.cueSpan.end)).toBe("said");
  });

  test("tells how each value came to be", () => {
    expect(claimOf(text).basis).toEqual({
      claimant: expect.stringContaining("Ukrainian General Staff"),
      place: expect.stringContaining("Beryslav"),
      said: expect.stringMatching(/^unknown/),
      event: expect.stringMatching(/^unknown/),
    });
  });
});

describe("its stance", () => {
  test.each([
    ["Ukraine denied that Kalynove had fallen.", "denies"],
    ["Ukraine denied that Kalynove had not fallen.", "asserts"],
    ["Ukraine said Kalynove had not fallen.", "denies"],
    ["Ukraine said Kalynove had fallen.", "asserts"],
  ])("%s → %s", (text, stance) => {
    expect(claimOf(text)).toMatchObject({ stance, type: "capture" });
  });
});

describe("its place", () => {
  test("near a settlement is an area", () => {
    expect(claimOf("Ukraine said its troops repelled an attack near Robotyne.").placePrecision).toBe("area");
  });

  test("of several meanings is none, with its candidates", () => {
    const claim = claimOf("Russia said its troops captured Kalynove.");
    expect(claim.place).toEqual({ id: null, name: "Kalynove", admin1: null, lat: null, lon: null });
    expect(claim.candidates.length).toBeGreaterThan(1);
    expect(new Set(claim.candidates.map(({ id }) => id)).size).toBe(claim.candidates.length);
  });

  test("in no gazetteer keeps its name and has no candidates", () => {
    const claim = claimOf("Russia said its troops captured the village of Zhabokryl.");
    expect(claim).toMatchObject({ place: { id: null, name: "Zhabokryl" }, candidates: [] });
    expect(claim.basis.place).toMatch(/in no gazetteer/);
  });

  test("named in another sentence has no span in this one", () => {
    const claim = claimsOf("Smoke rose over Robotyne. Russia said its troops captured the village.")[0];
    expect(claim).toMatchObject({ place: { name: "Robotyne" }, placeSpan: null });
  });
});

describe("its confidence", () => {
  test.each([
    ["an ambiguous place", "Russia said its troops captured Kalynove.", "Russia said its troops captured Robotyne."],
    ["an unlisted speaker", "Petro Hrab said troops captured Robotyne.", "Russia said troops captured Robotyne."],
    ["an attempt", "Russia said its troops tried to capture Robotyne.", "Russia said its troops captured Robotyne."],
  ])("is lower for %s", (_name, lower, higher) => {
    expect(claimOf(lower).confidence).toBeLessThan(claimOf(higher).confidence);
  });
});
