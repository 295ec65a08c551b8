import { describe, expect, test } from "vitest";
import { tokenize } from "../token";
import { recognizeDays } from "./days";

/** 14 March 2024 is a Thursday. */
const PUBLISHED = "2024-03-14";

/** Each finding as “words from–to precision”; “?” where a day is not known. */
function found(text: string, published: string | null = PUBLISHED) {
  const tokens = tokenize(text, { start: 0, end: text.length }, new Map());
  return recognizeDays(tokens, { published }).map((mention) => {
    if (mention.kind === "lag") return `${mention.words} +${mention.days}`;
    if (mention.kind !== "day") return mention.kind;
    const { from, to, precision } = mention.days;
    return `${mention.words} ${from === to ? (from ?? "?") : `${from}–${to}`} ${precision}`;
  });
}

describe("a day", () => {
  test.each([
    ["Shells fell on Tuesday.", "Tuesday 2024-03-12 day"],
    ["Shells fell on Thursday.", "Thursday 2024-03-14 day"],
    ["Shells fell on Friday.", "Friday 2024-03-08 day"],
    ["Shells fell last Thursday.", "Thursday 2024-03-07 day"],
    ["Shells fell today.", "today 2024-03-14 day"],
    ["Shells fell yesterday.", "yesterday 2024-03-13 day"],
    ["Shells fell overnight.", "overnight 2024-03-13–2024-03-14 day"],
    ["Shells fell last night.", "last night 2024-03-13–2024-03-14 day"],
    ["Shells fell two days ago.", "two days ago 2024-03-12 day"],
    ["Shells fell a week earlier.", "a week earlier 2024-03-07 day"],
    ["Shells fell on 12 May 2023.", "12 May 2023 2023-05-12 day"],
    ["Shells fell on May 12, 2023.", "May 12 , 2023 2023-05-12 day"],
    ["Shells fell on the 3rd March.", "3rd March 2024-03-03 day"],
    ["Shells fell on Feb. 24.", "Feb. 24 2024-02-24 day"],
    ["Shells fell on 20 March.", "20 March 2023-03-20 day"],
    ["Shells fell on 29 February 2024.", "29 February 2024 2024-02-29 day"],
  ])("%s", (text, day) => {
    expect(found(text).map((one) => one.replace("Feb . ", "Feb. "))).toEqual([day]);
  });
});

describe("a longer time", () => {
  test.each([
    ["Shells fell this week.", "this week 2024-03-11–2024-03-14 week"],
    ["Shells fell last week.", "last week 2024-03-04–2024-03-10 week"],
    ["Shells fell earlier this month.", "this month 2024-03-01–2024-03-14 month"],
    ["Shells fell last month.", "last month 2024-02-01–2024-02-29 month"],
    ["Shells fell this year.", "this year 2024-01-01–2024-03-14 year"],
    ["Shells fell last year.", "last year 2023-01-01–2023-12-31 year"],
    ["Shells fell in January.", "January 2024-01-01–2024-01-31 month"],
    ["Shells fell in July.", "July 2023-07-01–2023-07-31 month"],
    ["Shells fell in July 2022.", "July 2022 2022-07-01–2022-07-31 month"],
    ["Shells have fallen since 2014.", "2014 2014-01-01–2014-12-31 year"],
  ])("%s", (text, days) => {
    expect(found(text)).toEqual([days]);
  });

  test("last month in January is December of the year before", () => {
    expect(found("Shells fell last month.", "2024-01-09")).toEqual(["last month 2023-12-01–2023-12-31 month"]);
  });
});

test.each([
  ["Three days after the shelling", "Three days after +3"],
  ["a day after the shelling", "a day after +1"],
])("a lag: %s", (text, lag) => {
  expect(found(text)).toEqual([lag]);
});

describe("without a day of publication nothing is reckoned", () => {
  test.each([
    ["Shells fell on Tuesday.", ["Tuesday ? unknown"]],
    ["Shells fell today.", ["today ? unknown"]],
    ["Shells fell overnight.", ["overnight ? unknown"]],
    ["Shells fell on 12 May.", ["12 May ? unknown"]],
    ["Shells fell two days ago.", ["two days ago ? unknown"]],
    ["Shells fell this week.", ["this week ? unknown"]],
    ["Shells fell in July.", ["July ? unknown"]],
    ["Shells fell on 12 May 2023.", ["12 May 2023 2023-05-12 day"]],
    ["Shells fell in July 2022.", ["July 2022 2022-07-01–2022-07-31 month"]],
  ])("%s", (text, days) => {
    expect(found(text, null)).toEqual(days);
  });
});

describe("is no day", () => {
  test.each([
    ["a verb", "They may march on."],
    ["a verb before a number", "It may 12 times fail."],
    ["a coming weekday", "Talks begin next Tuesday."],
    ["a number of days", "It lasted two days."],
    ["a year that counts", "Some 2014 shells fell."],
    ["a small letter", "the march of friday men"],
    ["a name that begins as a month", "Marcha and Junea fell."],
    ["a number", "12 shells fell."],
    ["nothing", ""],
  ])("%s: %s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each(["Shells fell on 31 April.", "Shells fell on 30 February 2024."])("no calendar has that day: %s", (text) => {
  expect(found(text).map((one) => one.slice(one.indexOf("?")))).toEqual(["? unknown"]);
});
