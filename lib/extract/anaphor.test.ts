import { describe, expect, test } from "vitest";
import { anaphorIn } from "./anaphor";
import { readingOf, wholeOf } from "./reading.sample";
import { eventTriggers } from "./triggers";
import { windowOf } from "./window";

function anaphorOf(text: string): string | null {
  const { sentences, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const content = wholeOf(sentence);
  const triggers = eventTriggers(sentence, content, contexts);
  const [trigger] = triggers;
  if (!trigger) throw new Error("Expected a trigger");
  return anaphorIn(sentence.tokens, trigger, windowOf(sentence.tokens, triggers, 0, content));
}

describe("a place that was named before", () => {
  test.each([
    ["Troops captured the village.", "the village"],
    ["Troops captured this town.", "this town"],
    ["A rocket hit a school there.", "there"],
    ["Troops captured it.", "it"],
    ["Shells hit it.", "it"],
    ["The village was captured.", "the village"],
    ["Troops captured another village.", "another village"],
    ["Troops captured two small settlements.", "two settlements"],
  ])("%s → %s", (text, expected) => {
    expect(anaphorOf(text)).toBe(expected);
  });

  test.each([
    "Troops captured Toretsk.",
    "There was no word of who captured the hill.",
    "Shells hit a bus near it.",
    "Shells hit a bus.",
    "Troops captured the hill.",
  ])("is none in: %s", (text) => {
    expect(anaphorOf(text)).toBeNull();
  });
});

describe("beside the word of action it is", () => {
  test.each([
    ["with “that”", "Troops captured that settlement.", "that settlement"],
    ["over an adjective", "Troops captured the small village.", "the village"],
    ["an attack that somebody beat off", "Troops repelled the assault.", "the assault"],
    ["this attack", "Troops repelled this attack.", "this attack"],
    ["before it, where nothing follows", "In this city a rocket hit a school.", "this city"],
    ["what follows, before what precedes", "From the town troops captured the village.", "the village"],
    ["a number of them", "Troops captured three more villages.", "three villages"],
    ["one of them", "Troops captured one village.", "one village"],
    ["after its object", "Shells hit a market in the town.", "the town"],
    ["at the end of a passive", "A school was shelled there.", "there"],
  ])("%s: %s → %s", (_where, text, expected) => {
    expect(anaphorOf(text)).toBe(expected);
  });
});

describe("beside the word of action there is none", () => {
  test.each([
    ["in “there have been”", "There have been strikes."],
    ["in “there was”", "There was shelling at dawn."],
    ["in villages without an article", "Troops captured villages."],
    ["in a name that has a noun in it", "Shells hit the Olympic village."],
    ["in a district", "Shells hit the northern district."],
    ["in “it” of the weather", "Troops withdrew as it rained."],
    ["in two words between", "Shells hit the old and quiet town."],
    ["past the next clause", "Shells hit a bus, while the village slept."],
    ["past a semicolon", "The village slept; shells hit a bus."],
    ["in a town hall of another clause", "Shells hit a bus, which the town had bought."],
    ["in numbers of men", "Troops captured two men."],
  ])("%s: %s", (_where, text) => {
    expect(anaphorOf(text)).toBeNull();
  });
});
