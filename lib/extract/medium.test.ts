import { describe, expect, test } from "vitest";
import { headDays, skipMedium } from "./medium";
import { cueIn, sentenceOf, wordsOf } from "./reading.sample";

/** What is left after the medium, and the days in it. */
function read(text: string) {
  const sentence = sentenceOf(text);
  const cue = cueIn(sentence);
  const { from, days } = skipMedium(sentence, cue.last + 1, cue);
  const rest = wordsOf(sentence, { first: from, last: sentence.tokens.length - 1 });
  return { rest, days: days.map(({ words }) => words) };
}

describe("what is not yet the claim", () => {
  test.each([
    ["Zelensky said that rain fell.", "rain fell .", []],
    ["Zelensky said on Telegram that rain fell.", "rain fell .", []],
    ["Zelensky said in a statement on Tuesday that rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky said on Tuesday rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky said on 12 March that rain fell.", "rain fell .", ["12 March"]],
    ["Zelensky told reporters that rain fell.", "rain fell .", []],
    ["Zelensky told CNN that rain fell.", "rain fell .", []],
    ["Zelensky told reporters in Lviv that rain fell.", "rain fell .", []],
    ["Zelensky said in Lviv on Tuesday that rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky wrote: rain fell.", "rain fell .", []],
    ["Ukraine accused Russia of shelling the dam.", "shelling the dam .", []],
  ])("%s", (text, rest, days) => {
    expect(read(text)).toEqual({ rest, days });
  });

  test.each([
    ["Zelensky said the army left.", "the army left ."],
    ["Zelensky said its troops left.", "its troops left ."],
    ["Zelensky said in Lviv rain fell.", "in Lviv rain fell ."],
    ["Zelensky said a plane fell.", "a plane fell ."],
    ["Zelensky said rain fell on Tuesday.", "rain fell on Tuesday ."],
  ])("stays: %s", (text, rest) => {
    expect(read(text)).toEqual({ rest, days: [] });
  });
});

describe("headDays", () => {
  test.each([
    ["On Tuesday, Zelensky said rain fell.", ["Tuesday"]],
    ["Late on Monday Zelensky said rain fell.", ["Monday"]],
    ["Zelensky said rain fell on Tuesday.", []],
    ["Rain fell on Monday, Zelensky said.", []],
    ["Rain fell in the whole of the steppe on Monday, Zelensky said.", []],
  ])("%s → %j", (text, days) => {
    const sentence = sentenceOf(text);
    expect(headDays(sentence, cueIn(sentence).first).map(({ words }) => words)).toEqual(days);
  });
});
