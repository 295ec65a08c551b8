import { describe, expect, test } from "vitest";
import { isPartial } from "./partial";
import { readingOf, wholeOf } from "./reading.sample";
import { eventTriggers } from "./triggers";
import { windowOf } from "./window";

function read(text: string) {
  const { sentences, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const content = wholeOf(sentence);
  return { sentence, content, triggers: eventTriggers(sentence, content, contexts), contexts };
}

describe("isPartial", () => {
  test.each([
    ["Troops captured part of Toretsk.", true],
    ["Troops captured 70% of Toretsk.", true],
    ["Troops captured the outskirts of Toretsk.", true],
    ["Troops captured Toretsk.", false],
    ["Troops captured the village of Toretsk.", false],
    ["Troops shelled part of Toretsk.", false],
    ["Troops captured half of Toretsk.", true],
    ["Troops captured several streets of Toretsk.", true],
    ["Troops captured almost all of Toretsk.", true],
    ["Troops captured two-thirds of Toretsk.", true],
    ["Most of Toretsk is under our control.", true],
    ["Half of Toretsk fell.", true],
    ["Troops captured all of Toretsk.", false],
    ["Troops captured the whole town of Toretsk.", false],
    ["Troops with half of their tanks captured Toretsk.", false],
    ["Troops entered part of Toretsk.", false],
    ["Toretsk is under our control.", false],
  ])("%s %s", (text, expected) => {
    const { sentence, triggers, content, contexts } = read(text);
    const [trigger] = triggers;
    if (!trigger) throw new Error("Expected a trigger");
    const window = windowOf(sentence.tokens, triggers, 0, content);
    expect(isPartial(sentence.tokens, trigger, window, contexts)).toBe(expected);
  });
});
