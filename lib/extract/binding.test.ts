import { describe, expect, test } from "vitest";
import { bindPlaces, isPartial, windowOf } from "./binding";
import { readingOf, wholeOf, wordsOf } from "./reading.sample";
import { eventTriggers } from "./triggers";

function read(text: string) {
  const { sentences, rolesOf, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const content = wholeOf(sentence);
  const triggers = eventTriggers(sentence, content, contexts);
  return { sentence, content, triggers, contexts, roles: rolesOf.get(sentence) ?? [] };
}

/** The places of each trigger, as “word: A, B”. */
function bound(text: string): string[] {
  const { sentence, content, triggers, roles } = read(text);
  return triggers.map((trigger, index) => {
    const window = windowOf(sentence.tokens, triggers, index, content);
    const places = bindPlaces(sentence.tokens, trigger, trigger.as, window, roles);
    return `${wordsOf(sentence, trigger)}: ${places.map(({ mention }) => mention.surface).join(", ")}`;
  });
}

describe("the places of a trigger", () => {
  test.each([
    ["after an active verb", "Troops captured Toretsk and Zalizne.", ["captured: Toretsk, Zalizne"]],
    ["before a passive", "Toretsk and Zalizne were captured.", ["captured: Toretsk, Zalizne"]],
    ["subject of a fall", "Toretsk fell after Zalizne.", ["fell: Toretsk"]],
    ["each its own", "Troops captured Toretsk and entered Zalizne.", ["captured: Toretsk", "entered: Zalizne"]],
    ["not what a place is near", "Troops captured Toretsk near Bakhmut.", ["captured: Toretsk"]],
    [
      "not what it is measured from",
      "Troops captured Toretsk, ten kilometres south of Bakhmut.",
      ["captured: Toretsk"],
    ],
    ["one list of two", "Troops captured Toretsk on the way from Bakhmut.", ["captured: Toretsk"]],
    ["of a noun", "The capture of Toretsk took weeks.", ["capture of: Toretsk"]],
    ["near, for a repelled attack", "Troops repelled attacks near Toretsk.", ["repelled: Toretsk"]],
  ])("%s: %s", (_name, text, expected) => {
    expect(bound(text)).toEqual(expected);
  });

  test.each([
    ["snow that falls in it", "Snow fell in Toretsk.", ["fell: "]],
    ["snow where it falls", "In Toretsk snow fell.", ["fell: "]],
    ["a capture near it", "Troops captured hills near Toretsk.", ["captured: "]],
    ["what those who act are near", "Troops in villages south of Toretsk are attacking.", ["attacking: "]],
    ["an unnamed town", "From Toretsk troops captured a village.", ["captured: "]],
  ])("are none for %s: %s", (_name, text, expected) => {
    const found = bound(text);
    expect(found.length === 0 ? [`${expected[0]?.split(":")[0]}: `] : found).toEqual(expected);
  });
});

describe("windowOf", () => {
  test.each([
    ["the next trigger ends it", "Troops captured Toretsk and entered Zalizne.", 0, "Toretsk and"],
    ["a new clause ends it", "Troops captured Toretsk, but Zalizne is quiet.", 0, "Toretsk"],
    ["“as well as” does not", "Troops captured Toretsk, as well as Zalizne.", 0, "Toretsk , as well as Zalizne ."],
    ["the sentence ends it", "Troops captured Toretsk and entered Zalizne.", 1, "Zalizne ."],
  ])("%s: %s", (_name, text, index, right) => {
    const { sentence, triggers, content } = read(text);
    expect(wordsOf(sentence, windowOf(sentence.tokens, triggers, index, content).right)).toBe(right);
  });
});

describe("isPartial", () => {
  test.each([
    ["Troops captured part of Toretsk.", true],
    ["Troops captured 70% of Toretsk.", true],
    ["Troops captured the outskirts of Toretsk.", true],
    ["Troops captured Toretsk.", false],
    ["Troops captured the village of Toretsk.", false],
    ["Troops shelled part of Toretsk.", false],
  ])("%s %s", (text, expected) => {
    const { sentence, triggers, content, contexts } = read(text);
    const [trigger] = triggers;
    if (!trigger) throw new Error("Expected a trigger");
    const window = windowOf(sentence.tokens, triggers, 0, content);
    expect(isPartial(sentence.tokens, trigger, window, contexts)).toBe(expected);
  });
});
