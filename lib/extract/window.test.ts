import { describe, expect, test } from "vitest";
import { readingOf, wholeOf, wordsOf } from "./reading.sample";
import { eventTriggers } from "./triggers";
import { windowOf } from "./window";

function read(text: string) {
  const { sentences, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const content = wholeOf(sentence);
  return { sentence, content, triggers: eventTriggers(sentence, content, contexts) };
}

describe("windowOf", () => {
  test.each([
    ["the next trigger ends it", "Troops captured Toretsk and entered Zalizne.", 0, "Toretsk and"],
    ["a new clause ends it", "Troops captured Toretsk, but Zalizne is quiet.", 0, "Toretsk"],
    ["“as well as” does not", "Troops captured Toretsk, as well as Zalizne.", 0, "Toretsk , as well as Zalizne ."],
    ["the sentence ends it", "Troops captured Toretsk and entered Zalizne.", 1, "Zalizne ."],
    ["a reason ends it", "Troops captured Verbove, because it was weak.", 0, "Verbove"],
    ["a comparison ends it", "Troops captured Verbove, as it is weak.", 0, "Verbove"],
    ["a relative clause ends it", "Troops captured Verbove, which is small.", 0, "Verbove"],
    ["whose it is ends it", "Troops captured Verbove, whose mayor left.", 0, "Verbove"],
    ["“and that” ends it", "Troops captured Verbove and that is all.", 0, "Verbove"],
    ["a mere comma does not", "Troops captured Verbove, a village.", 0, "Verbove , a village ."],
    ["nor a mere “and”", "Troops captured Verbove and Robotyne.", 0, "Verbove and Robotyne ."],
  ])("%s: %s", (_name, text, index, right) => {
    const { sentence, triggers, content } = read(text);
    expect(wordsOf(sentence, windowOf(sentence.tokens, triggers, index, content).right)).toBe(right);
  });
});

describe("windowOf, to the left", () => {
  test.each([
    ["reaches to the beginning", "In Nikopol, troops captured Verbove.", 0, "In Nikopol , troops"],
    ["begins after the trigger before", "Troops captured Toretsk and entered Zalizne.", 1, "Toretsk and"],
    ["begins with a new clause", "Robotyne is quiet, but Verbove was captured.", 0, "but Verbove was"],
    ["begins after a semicolon", "Robotyne is quiet; Verbove was captured.", 0, "Verbove was"],
    [
      "begins after “and”, where “that” follows",
      "He said it was cold and that Verbove was captured.",
      0,
      "that Verbove was",
    ],
  ])("%s: %s", (_name, text, index, left) => {
    const { sentence, triggers, content } = read(text);
    expect(wordsOf(sentence, windowOf(sentence.tokens, triggers, index, content).left)).toBe(left);
  });
});
