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
    ["Ukraine denied Kalynove was captured.", "denies"],
    ["Ukraine rejected reports that Kalynove had fallen.", "denies"],
    ["Ukraine never lost hope and said Kalynove had fallen.", "asserts"],
    ["Ukraine said Russia had not captured Kalynove.", "denies"],
  ])("%s → %s", (text, stance) => {
    expect(claimOf(text)).toMatchObject({ stance, type: "capture" });
  });
});

describe("who gains or is hit by it", () => {
  test.each([
    ["Russia said its troops captured Toretsk.", "RU"],
    ["Ukraine said Russia captured Toretsk.", "RU"],
    ["Ukraine denied that Russia captured Toretsk.", "RU"],
    ["Ukraine denied that Toretsk had fallen.", "RU"],
    ["Russia denied that Ukraine captured Toretsk.", "UA"],
    ["NATO said Ukraine captured Toretsk.", "UA"],
    ["Ukraine said its troops withdrew from Toretsk.", "UA"],
    ["Ukraine said missiles hit a school in Nikopol.", "UA"],
    ["Russia said drones hit a plant in Kursk.", "RU"],
    ["Ukraine said Ukrainian drones hit a depot in Belgorod.", "RU"],
    ["Russia said it shelled Nikopol.", "UA"],
  ])("%s → %s", (text, side) => {
    expect(claimOf(text).targetSide).toBe(side);
  });

  test.each([
    "NATO said Toretsk was captured.",
    "Petro Hrab said marines captured Toretsk.",
    "Marines captured Toretsk.",
    "Ukraine said there was fighting near Toretsk.",
    "Ukraine said its troops repelled an attack on Toretsk.",
    "Germany said it will send tanks to Ukraine.",
  ])("nobody: %s", (text) => {
    expect(claimOf(text).targetSide).toBeNull();
  });
});

describe("its numbers", () => {
  test.each([
    ["Ukraine said shells hit a school in Nikopol, killing two and wounding nine.", 2, 9],
    ["Ukraine said shells hit a school in Nikopol, killing two.", 2, null],
    ["Ukraine said shells hit a school in Nikopol, wounding nine.", null, 9],
    ["Ukraine said shells hit a school in Nikopol.", null, null],
    ["Ukraine said shells hit a school in Nikopol, killing several.", null, null],
    ["Ukraine said two shells hit nine houses in Nikopol.", null, null],
    ["Ukraine said its troops repelled nine attacks near Toretsk.", null, null],
  ])("%s", (text, killed, wounded) => {
    expect(claimOf(text)).toMatchObject({ killed, wounded });
  });
});

describe("its place", () => {
  test.each([
    ["Ukraine said shells hit a school in Nikopol.", "settlement"],
    ["Ukraine said shells hit a school on the outskirts of Nikopol.", "area"],
    ["Ukraine said shells hit a school in the area of Nikopol.", "area"],
    ["Ukraine said its troops captured Toretsk.", "settlement"],
    ["Germany said it will send tanks to Ukraine.", "unknown"],
  ])("%s: %s", (text, precision) => {
    expect(claimOf(text).placePrecision).toBe(precision);
  });

  test("keeps the spelling of the article beside its own name", () => {
    const claim = claimOf("Russia said its troops captured Rabotino.");
    expect(claim).toMatchObject({ placeSurface: "Rabotino", place: { name: "Robotyne" }, candidates: [] });
  });

  test("is none for aid", () => {
    expect(claimOf("Germany said it will send tanks to Ukraine.")).toMatchObject({
      place: null,
      placeSurface: "",
      placeSpan: null,
      candidates: [],
      basis: { place: "no settlement is named" },
    });
  });

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
    ["an unlisted speaker", "Petro Hrab said troops captured Robotyne.", "Russia said troops captured Robotyne."],
    ["an attempt", "Russia said its troops tried to capture Robotyne.", "Russia said its troops captured Robotyne."],
  ])("is lower for %s", (_name, lower, higher) => {
    expect(claimOf(lower).confidence).toBeLessThan(claimOf(higher).confidence);
  });
});
