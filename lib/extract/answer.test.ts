import { describe, expect, test } from "vitest";
import { claimsOf, inWords } from "./reading.sample";

const TAKEN = "Russia said it had captured Toretsk.";
const SHELLED = "Ukraine said shells hit a school in Beryslav.";

/** The claims that answer others without repeating them. */
function answersIn(text: string): string[] {
  return claimsOf(text)
    .filter(({ rule }) => rule.includes("answer/"))
    .map(inWords);
}

describe("a claim that is denied without being said again", () => {
  test.each([
    [`${TAKEN} Kyiv rejected the claim.`, ["ua-gov denies capture Toretsk"]],
    [`${TAKEN} Ukraine denied it.`, ["ua-gov denies capture Toretsk"]],
    [`${TAKEN} Ukraine dismissed this as fiction.`, ["ua-gov denies capture Toretsk"]],
    [`${TAKEN} Syrskyi scoffed at the announcement.`, ["ua-military denies capture Toretsk"]],
    [`${TAKEN} Ukraine called the report fake.`, ["ua-gov denies capture Toretsk"]],
    [`${TAKEN} It rained. Ukraine rejected the report.`, ["ua-gov denies capture Toretsk"]],
    [`${TAKEN}\nZelensky rejected the claim.`, ["ua-president denies capture Toretsk"]],
    [`${SHELLED} Russia rejected the accusation.`, ["ru-gov denies strike Beryslav"]],
    [`${SHELLED} Moscow denied the allegations.`, ["ru-gov denies strike Beryslav"]],
    ["Ukraine said its troops had entered Toretsk. Russia denied it.", ["ru-gov denies advance Toretsk"]],
    ["Russia said Kyiv's troops had left Robotyne. Kyiv denied the news.", ["ua-gov denies withdraw Robotyne"]],
    ["NATO said Russia had captured Toretsk. Russia denied the report.", ["ru-gov denies capture Toretsk"]],
    [
      "Russia said it had captured Toretsk and Zalizne. Ukraine denied the claims.",
      ["ua-gov denies capture Toretsk", "ua-gov denies capture Zalizne"],
    ],
    [
      "Russia said it had captured Toretsk and Zalizne. Ukraine denied the claim about Zalizne.",
      ["ua-gov denies capture Zalizne"],
    ],
    [`${TAKEN} Russia said it had captured Zalizne. Ukraine denied it.`, ["ua-gov denies capture Zalizne"]],
    [
      `${TAKEN} It rained. It rained. It rained. Ukraine rejected the claim about Toretsk.`,
      ["ua-gov denies capture Toretsk"],
    ],
  ])("%s", (text, expected) => {
    expect(answersIn(text)).toEqual(expected);
  });
});

describe("denies nothing that others claimed:", () => {
  test.each([
    ["what was said too long ago", `${TAKEN} It rained. It rained. It rained. Ukraine rejected the claim.`],
    ["a place named far too long ago", `${TAKEN}${" It rained.".repeat(8)} Ukraine rejected the claim about Toretsk.`],
    ["what comes after it", `Ukraine rejected the claim. ${TAKEN}`],
    ["a place that nobody spoke of", `${TAKEN} Ukraine rejected the claim about Nikopol.`],
    ["its own claim", `${TAKEN} Russia rejected the claim.`],
    ["a claim of its own side", `${TAKEN} The Kremlin denied it.`],
    ["what the outlet tells", "Marines captured Toretsk. Ukraine rejected the claim."],
    ["a place without a name", "Russia said it had captured another village. Ukraine rejected the claim."],
    ["a deed of the speaker's own", `${TAKEN} Ukraine denied having lost patience.`],
    ["what is no claim", `${TAKEN} Ukraine rejected the offer.`],
    ["a meeting", `${TAKEN} Ukraine denied an interview.`],
    ["what stands far behind the word", `${TAKEN} Ukraine rejected a new and rather long and winding claim.`],
    ["by an outlet", `${TAKEN} AFP rejected the claim.`],
    ["by nobody named", `${TAKEN} The claim was rejected.`],
    ["what is not rejected", `${TAKEN} Ukraine has not rejected the claim.`],
    ["what is only heard", `${TAKEN} Ukraine heard the claim.`],
    ["what says itself what it denies", `${TAKEN} Ukraine denied that Zalizne had fallen.`],
    ["without anybody who claimed", "It rained. Ukraine rejected the claim."],
  ])("%s", (_what, text) => {
    expect(answersIn(text)).toEqual([]);
  });
});

describe("an answer", () => {
  const text = `${SHELLED.replace("Beryslav.", "Beryslav, killing two.")} On Tuesday Russia denied it.`;
  const [claim, answer] = claimsOf(text);

  test("stands in its own sentence, with its own word and day", () => {
    expect(text.slice(answer?.start, answer?.end)).toBe("On Tuesday Russia denied it.");
    expect(answer).toMatchObject({
      claimant: "ru-gov",
      claimantSide: "RU",
      cue: "denied",
      said: { from: "2024-03-12" },
    });
  });

  test("takes the place and no number", () => {
    expect(claim?.killed).toBe(2);
    expect(answer).toMatchObject({ place: claim?.place, placeSpan: null, killed: null, wounded: null });
  });

  test("tells who answers, by which rule", () => {
    expect(answer?.rule).toMatch(/ answer\/strike$/);
    expect(answer?.basis).toMatchObject({ claimant: expect.stringContaining("Russia"), said: "resolved: “Tuesday”" });
    expect(answer?.basis.place).toBe(claim?.basis.place);
  });

  test("points at the place where it names it", () => {
    const named = `${TAKEN} Ukraine rejected the claim about Toretsk.`;
    const span = claimsOf(named).at(-1)?.placeSpan;
    expect(named.slice(span?.start, span?.end)).toBe("Toretsk");
    expect(span?.start).toBeGreaterThan(TAKEN.length);
  });
});
