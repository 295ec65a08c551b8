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
    ["Late on Tuesday Zelensky said that rain fell.", "2024-03-12", "resolved: “Tuesday”"],
    ["Zelensky said yesterday that rain fell.", "2024-03-13", "resolved: “yesterday”"],
    ["Zelensky said two days ago that rain fell.", "2024-03-12", "resolved: “two days ago”"],
    ["Zelensky said a day earlier that rain fell.", "2024-03-13", "resolved: “a day earlier”"],
    ["Rain fell, Zelensky said on Tuesday.", "2024-03-12", "resolved: “Tuesday”"],
    ["Rain fell on Monday, Zelensky said on Tuesday.", "2024-03-12", "resolved: “Tuesday”"],
    ["According to a statement by the army on Tuesday, rain fell.", "2024-03-12", "resolved: “Tuesday”"],
    ["General Staff of Ukraine on 12 March: rain fell.", "2024-03-12", "stated: “12 March”"],
  ])("%s → %s", (text, day, basis) => {
    expect(said(text)).toMatchObject({ days: { from: day, to: day }, basis });
  });

  test.each([
    "Zelensky said that rain fell.",
    "Zelensky said that rain fell on Tuesday.",
    "Zelensky said that on Tuesday rain fell.",
    "Zelensky said: on Tuesday rain fell.",
    "Zelensky said there was rain overnight.",
    "Zelensky said rain fell yesterday.",
    "Rain fell on Monday, Zelensky said.",
    "After rain on Monday, Zelensky said that snow fell.",
    "Zelensky said next Tuesday that rain fell.",
    "A day after the ministry said that rain fell, snow came.",
  ])("unknown: %s", (text) => {
    expect(said(text)).toEqual({ days: NO_DAYS, basis: expect.stringMatching(/^unknown/) });
  });

  test.each([
    ["Zelensky said in March that rain fell.", "2024-03-01", "2024-03-31", "month"],
    ["Zelensky said overnight that rain fell.", "2024-03-13", "2024-03-14", "day"],
  ])("is wider: %s", (text, from, to, precision) => {
    expect(said(text)).toMatchObject({ days: { from, to, precision }, basis: expect.stringMatching(/^resolved/) });
  });

  test.each([
    ["A day earlier Zelensky said that rain fell.", "2024-03-09"],
    ["Zelensky said two days before that rain fell.", "2024-03-08"],
    ["The previous day Zelensky said that rain fell.", "2024-03-09"],
    ["The same day Zelensky said that rain fell.", "2024-03-10"],
    ["The next day Zelensky said that rain fell.", "2024-03-11"],
    ["The following day, Zelensky said that rain fell.", "2024-03-11"],
  ])("is reckoned from the day of which the text speaks: %s", (text, day) => {
    const { days, basis } = said(text, "2024-03-10");
    expect(days).toEqual({ from: day, to: day, precision: "day" });
    expect(basis).toMatch(/^resolved: “.*”, reckoned from 2024-03-10$/);
  });

  test.each([
    ["Zelensky said two days ago that rain fell.", "2024-03-12"],
    ["Zelensky said on Tuesday that rain fell.", "2024-03-12"],
    ["Zelensky said yesterday that rain fell.", "2024-03-13"],
  ])("is not reckoned from it: %s", (text, day) => {
    expect(said(text, "2024-03-10").days.from).toBe(day);
  });

  test.each([
    ["Kyiv denied on 10 March that it rained. The same day Russia said it captured Toretsk.", "2024-03-10"],
    ["Kyiv denied on 10 March that it rained. A day earlier Russia said it captured Toretsk.", "2024-03-09"],
    ["Kyiv denied on Tuesday that it rained. That was two days after Russia said it took Toretsk.", "2024-03-10"],
    ["Kyiv denied that it rained on 10 March. A day earlier Russia said it captured Toretsk.", "2024-03-13"],
  ])("is reckoned from what was said before, or else from publication: %s", (text, day) => {
    expect(claimsOf(text).at(-1)?.said).toEqual({ from: day, to: day, precision: "day" });
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
    [day("12 May", null, "unknown"), "unknown: “12 May” without a day of publication"],
    [day("two days ago", "2024-03-12", "day"), "resolved: “two days ago”"],
    [day("July 2022", "2022-07-01", "month"), "resolved: “July 2022”"],
    [day("overnight", "2024-03-13", "day"), "resolved: “overnight”"],
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
    ["a night is not the day", "Ukraine said shells hit a school in Nikopol overnight.", "2024-03-13"],
    ["a month is no day", "Ukraine said shells hit a school in Nikopol this month.", "2024-03-01"],
  ])("%s", (_name, text, from) => {
    expect(claimsOf(text)[0]).toMatchObject({ event: { from }, said: { from: null } });
  });

  test("leaves the day of speaking that is given", () => {
    const [claim] = claimsOf("Russia said on Wednesday its troops captured Kalynove on Thursday.");
    expect(claim).toMatchObject({ event: { from: "2024-03-14" }, said: { from: "2024-03-13" } });
  });

  test("is not that of the speaking", () => {
    const [claim] = claimsOf("Russia said on Tuesday its troops captured Kalynove.");
    expect(claim).toMatchObject({ event: { from: null, precision: "unknown" }, said: { from: "2024-03-12" } });
    expect(claim?.basis.event).toBe("unknown: no time word about the event");
  });

  test("is unknown in an undated article", () => {
    const [claim] = claimsOf("Russia said on Tuesday its troops captured Kalynove.", { published: null });
    expect(claim).toMatchObject({ said: { from: null, precision: "unknown" }, event: { from: null } });
  });
});
