import { describe, expect, test } from "vitest";
import { attribute } from "./attribute";
import type { DayMention } from "./mention";
import { claimsOf, sentenceOf } from "./reading.sample";
import { dayBasis, NO_DAYS, saidOf } from "./said";

const said = (text: string, reference: string | null = null) => {
  const [attribution] = attribute(sentenceOf(text));
  if (!attribution) throw new Error("Expected an attribution");
  return saidOf(attribution, reference);
};

describe("the day of speaking", () => {
  test.each([
    ["Zelensky said on Tuesday that rain fell.", "2024-03-12", "resolved: “Tuesday”"],
    ["Zelensky said on 12 March that rain fell.", "2024-03-12", "stated: “12 March”"],
    ["On Monday Zelensky said that rain fell.", "2024-03-11", "resolved: “Monday”"],
  ])("%s → %s", (text, day, basis) => {
    expect(said(text)).toMatchObject({ days: { from: day, to: day }, basis });
  });

  test.each(["Zelensky said that rain fell.", "Zelensky said that rain fell on Tuesday."])("unknown: %s", (text) => {
    expect(said(text)).toEqual({ days: NO_DAYS, basis: expect.stringMatching(/^unknown/) });
  });

  test("is reckoned from the claim before", () => {
    const text = "Three days after the ministry said that rain fell, snow came.";
    expect(said(text, "2024-03-10")).toMatchObject({ days: { from: "2024-03-07", to: "2024-03-07" } });
    expect(said(text, null)).toMatchObject({ days: { from: null } });
  });
});

describe("dayBasis", () => {
  const day = (words: string, from: string | null, precision: DayMention["days"]["precision"]): DayMention => ({
    kind: "day",
    first: 0,
    last: 0,
    start: 0,
    end: 1,
    words,
    days: { from, to: from, precision },
  });

  test.each([
    [day("12 March", "2024-03-12", "day"), "stated: “12 March”"],
    [day("Tuesday", "2024-03-12", "day"), "resolved: “Tuesday”"],
    [day("in 2022", "2022-01-01", "year"), "resolved: “in 2022”"],
    [day("Tuesday", null, "unknown"), "unknown: “Tuesday” without a day of publication"],
  ])("%#", (mention, basis) => {
    expect(dayBasis(mention)).toBe(basis);
  });
});

describe("the day of the event", () => {
  test("on the day of publication is the day of speaking too", () => {
    const [claim] = claimsOf("Russia said its troops captured Kalynove on Thursday.");
    expect(claim).toMatchObject({ event: { from: "2024-03-14" }, said: { from: "2024-03-14" } });
    expect(claim?.basis.said).toMatch(/^inferred/);
  });

  test.each([
    [
      "on another day says nothing of the speaking",
      "Russia said its troops captured Kalynove on Tuesday.",
      "2024-03-12",
    ],
    ["a week is no day", "Russia said its troops captured Kalynove this week.", "2024-03-11"],
  ])("%s", (_name, text, from) => {
    expect(claimsOf(text)[0]).toMatchObject({ event: { from }, said: { from: null } });
  });

  test("is unknown in an undated article", () => {
    const [claim] = claimsOf("Russia said on Tuesday its troops captured Kalynove.", { published: null });
    expect(claim).toMatchObject({ said: { from: null, precision: "unknown" }, event: { from: null } });
  });
});
