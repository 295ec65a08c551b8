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
    ["Ukraine accused Russia on Monday of shelling the dam.", "shelling the dam .", ["Monday"]],
    ["Zelensky said in his nightly address that rain fell.", "rain fell .", []],
    ["Zelensky said late on Tuesday that rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky said in the early hours of Tuesday that rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky said overnight that rain fell.", "rain fell .", ["overnight"]],
    ["Zelensky said on 12 March 2024 rain fell.", "rain fell .", ["12 March 2024"]],
    ["Zelensky said on Monday (11 March) that rain fell.", "rain fell .", ["Monday", "11 March"]],
    ["Zelensky said on Tuesday (in Lviv) that rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky said during a briefing in Kyiv on Tuesday that rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky said at a news conference in Kyiv: rain fell.", "rain fell .", []],
    ["Zelensky said from Lviv that rain fell.", "rain fell .", []],
    ["Zelensky said via Telegram rain fell.", "rain fell .", []],
    ["Zelensky said on national television rain fell.", "rain fell .", []],
    ["Zelensky said on the messaging app Telegram that rain fell.", "rain fell .", []],
    ["Zelensky wrote on X, formerly Twitter, that rain fell.", "rain fell .", []],
    ["Zelensky said on Facebook: rain fell.", "rain fell .", []],
    ["Zelensky said in an interview with the Kit newspaper that rain fell.", "rain fell .", []],
    ["Zelensky said in an interview with CNN on Sunday rain fell.", "rain fell .", ["Sunday"]],
    ["Zelensky told parliament rain fell.", "rain fell .", []],
    ["Zelensky told Putin that rain fell.", "rain fell .", []],
    ["Zelensky told the president during a call on Wednesday that rain fell.", "rain fell .", ["Wednesday"]],
    ["Zelensky told the BBC on Tuesday that rain fell.", "rain fell .", ["Tuesday"]],
    ["Zelensky said this in a post on Monday.", ".", ["Monday"]],
  ])("%s", (text, rest, days) => {
    expect(read(text)).toEqual({ rest, days });
  });

  test.each([
    ["Zelensky said the army left.", "the army left ."],
    ["Zelensky said its troops left.", "its troops left ."],
    ["Zelensky said in Lviv rain fell.", "in Lviv rain fell ."],
    ["Zelensky said a plane fell.", "a plane fell ."],
    ["Zelensky said rain fell on Tuesday.", "rain fell on Tuesday ."],
    ["Zelensky said rain fell in a statement.", "rain fell in a statement ."],
    ["Zelensky said his army left.", "his army left ."],
    ["Zelensky said an army left.", "an army left ."],
    ["Zelensky said Putin left.", "Putin left ."],
    ["Zelensky said at dawn rain fell.", "at dawn rain fell ."],
    ["Zelensky said by dawn rain fell.", "by dawn rain fell ."],
    ["Zelensky said on the steppe rain fell.", "on the steppe rain fell ."],
    ["Zelensky said in the village rain fell.", "in the village rain fell ."],
    ["Zelensky said to the south rain fell.", "to the south rain fell ."],
    ["Zelensky said with joy rain fell.", "with joy rain fell ."],
    ["Zelensky said near Lviv shells fell.", "near Lviv shells fell ."],
    ["Zelensky said in Lviv shells fell on Tuesday.", "in Lviv shells fell on Tuesday ."],
    ["Zelensky said in Lviv troops took the hill that fell.", "in Lviv troops took the hill that fell ."],
    ["Zelensky said in the rain; that was all.", "in the rain ; that was all ."],
    ["Zelensky said five men left on Monday that day.", "five men left on Monday that day ."],
    ["Zelensky said the men who left said that rain fell.", "the men who left said that rain fell ."],
    ["Zelensky told soldiers with joy rain fell.", "soldiers with joy rain fell ."],
  ])("stays: %s", (text, rest) => {
    expect(read(text)).toEqual({ rest, days: [] });
  });
});

describe("headDays", () => {
  test.each([
    ["On Tuesday, Zelensky said rain fell.", ["Tuesday"]],
    ["Late on Monday Zelensky said rain fell.", ["Monday"]],
    ["On Tuesday evening, Zelensky said rain fell.", ["Tuesday"]],
    ["Earlier on Tuesday Zelensky said rain fell.", ["Tuesday"]],
    ["Speaking on Tuesday, Zelensky said rain fell.", ["Tuesday"]],
    ["In a statement on Monday, Zelensky said rain fell.", ["Monday"]],
    ["In his nightly address on 12 March, Zelensky said rain fell.", ["12 March"]],
    ["But on Wednesday Zelensky said rain fell.", ["Wednesday"]],
    ["Overnight, Zelensky said rain fell.", ["Overnight"]],
    ["“On Tuesday,” Zelensky said, “rain fell.”", ["Tuesday"]],
    ["Zelensky, on Monday, said rain fell.", []],
    ["After rain on Monday, Zelensky said snow fell.", []],
    ["The men who left on Monday are safe, Zelensky said.", []],
    ["Shells that fell on Monday hit the dam, Zelensky said.", []],
    ["Lviv on Monday was calm, Zelensky said.", []],
    ["Three days after rain fell, Zelensky said snow came.", []],
    ["Zelensky said rain fell on Tuesday.", []],
    ["Rain fell on Monday, Zelensky said.", []],
    ["Rain fell in the whole of the steppe on Monday, Zelensky said.", []],
  ])("%s → %j", (text, days) => {
    const sentence = sentenceOf(text);
    expect(headDays(sentence, cueIn(sentence).first).map(({ words }) => words)).toEqual(days);
  });
});
