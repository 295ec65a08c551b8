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
    ["Shells fell on Tuesday morning.", "Tuesday 2024-03-12 day"],
    ["Shells fell last Friday.", "Friday 2024-03-08 day"],
    ["Shells fell on Monday, 11 March.", "Monday , 11 March 2024-03-11 day"],
    ["Shells fell on Monday, March 11, 2024.", "Monday , March 11 , 2024 2024-03-11 day"],
    ["Shells fell on Monday 4 March.", "Monday 4 March 2024-03-04 day"],
    ["Shells fell this morning.", "this morning 2024-03-14 day"],
    ["Shells fell this evening.", "this evening 2024-03-14 day"],
    ["Shells fell a week ago.", "a week ago 2024-03-07 day"],
    ["Shells fell two weeks ago.", "two weeks ago 2024-02-29 day"],
    ["Shells fell twenty-two days ago.", "twenty-two days ago 2024-02-21 day"],
    ["Shells fell 10 days ago.", "10 days ago 2024-03-04 day"],
    ["Shells fell the day before.", "the day before 2024-03-13 day"],
    ["Shells fell the same day.", "the same day 2024-03-14 day"],
    ["Shells fell the previous day.", "the previous day 2024-03-13 day"],
    ["Shells fell on Jan 5.", "Jan 5 2024-01-05 day"],
    ["Shells fell on Sept 3, 2022.", "Sept 3 , 2022 2022-09-03 day"],
    ["Shells fell on March 14.", "March 14 2024-03-14 day"],
    ["Shells fell on March 15.", "March 15 2023-03-15 day"],
    ["Shells fell on 31 December.", "31 December 2023-12-31 day"],
    ["Shells fell on the 21st of the month, 1 March.", "1 March 2024-03-01 day"],
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
    ["Shells have fallen since March.", "March 2024-03-01–2024-03-31 month"],
    ["Shells fell in late February.", "February 2024-02-01–2024-02-29 month"],
    ["Shells fell in mid January.", "January 2024-01-01–2024-01-31 month"],
    ["Shells fell last December.", "December 2023-12-01–2023-12-31 month"],
    ["Shells fell in February 2023.", "February 2023 2023-02-01–2023-02-28 month"],
    ["Shells fell in the spring of 2022.", "2022 2022-01-01–2022-12-31 year"],
    ["It is a 2014 deal.", "2014 2014-01-01–2014-12-31 year"],
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
  ["one day after the shelling", "one day after +1"],
  ["10 days after the shelling", "10 days after +10"],
])("a lag: %s", (text, lag) => {
  expect(found(text)).toEqual([lag]);
});

describe("several days of one sentence", () => {
  test.each([
    ["Shells fell on Sunday and Monday.", ["Sunday 2024-03-10 day", "Monday 2024-03-11 day"]],
    ["On Tuesday he said shells fell overnight.", ["Tuesday 2024-03-12 day", "overnight 2024-03-13–2024-03-14 day"]],
    ["Today, two days after the shelling", ["Today 2024-03-14 day", "two days after +2"]],
  ])("%s", (text, days) => {
    expect(found(text)).toEqual(days);
  });
});

describe("days that are counted from the day the text spoke of", () => {
  const back = (text: string) => {
    const tokens = tokenize(text, { start: 0, end: text.length }, new Map());
    return recognizeDays(tokens, { published: PUBLISHED }).map((m) => (m.kind === "day" ? m.back : m.kind));
  };

  test.each([
    ["a day earlier", 1],
    ["the day before", 1],
    ["three weeks before", 21],
    ["ten days previously", 10],
    ["the previous day", 1],
    ["the same day", 0],
    ["the next day", -1],
    ["the following day", -1],
  ])("%s: %d back", (text, days) => {
    expect(back(text)).toEqual([days]);
  });

  test.each(["a day ago", "two weeks ago", "yesterday", "today", "on Tuesday", "last night", "on 12 May", "last week"])(
    "but not %s",
    (text) => {
      expect(back(text)).toEqual([undefined]);
    },
  );
});

describe("at the turn of a year, a month, a week", () => {
  test.each([
    ["yesterday", "2024-01-01", "yesterday 2023-12-31 day"],
    ["last night", "2024-03-01", "last night 2024-02-29–2024-03-01 day"],
    ["on 31 December", "2024-01-02", "31 December 2023-12-31 day"],
    ["on 1 January", "2024-01-01", "1 January 2024-01-01 day"],
    ["on 29 February", "2024-12-01", "29 February 2024-02-29 day"],
    ["in December", "2024-01-15", "December 2023-12-01–2023-12-31 month"],
    ["this week", "2024-03-11", "this week 2024-03-11 week"],
    ["this week", "2024-03-17", "this week 2024-03-11–2024-03-17 week"],
    ["last week", "2024-01-02", "last week 2023-12-25–2023-12-31 week"],
    ["this year", "2024-01-01", "this year 2024-01-01 year"],
    ["on Sunday", "2024-03-17", "Sunday 2024-03-17 day"],
    ["on Sunday", "2024-03-18", "Sunday 2024-03-17 day"],
  ])("%s, of %s", (text, published, day) => {
    expect(found(text, published)).toEqual([day]);
  });
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
    ["a while", "It lasted a week."],
    ["days to come", "It ends two days later."],
    ["days without a number", "It rained several days ago."],
    ["a part of a number", "It rained 12.5 days ago."],
    ["the last ones", "The last days of the last man"],
    ["this one", "This town remembers this day."],
    ["a coming month", "Talks begin next March."],
    ["a month alone", "April is cold."],
    ["a month in small letters", "They came in march, on may 12."],
    ["a year long gone", "The house was built in 1850."],
    ["more than a year", "It cost the army in 20144 roubles."],
    ["a year that is a number", "Over 2022 men left."],
    ["a weekday cut short", "Mon and Tue and Mar"],
    ["a day without a number", "It rained on 0 May."],
    ["an hour", "It rained at 12:30."],
    ["a name in small letters", "tuesday’s child"],
    ["a name with a number", "Decembrist 5 sank."],
    ["the day after", "It was the day after."],
    ["a weekend", "It rained last weekend."],
    ["nothing", ""],
  ])("%s: %s", (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

test.each(["Shells fell on 31 April.", "Shells fell on 30 February 2024."])("no calendar has that day: %s", (text) => {
  expect(found(text).map((one) => one.slice(one.indexOf("?")))).toEqual(["? unknown"]);
});
