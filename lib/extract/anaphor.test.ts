import { describe, expect, test } from "vitest";
import { anaphorIn } from "./anaphor";
import { windowOf } from "./binding";
import { readingOf, wholeOf } from "./reading.sample";
import { eventTriggers } from "./triggers";

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
    ["The village was captured.", "the village"],
    ["Troops captured another village.", "another village"],
    ["Troops captured two small settlements.", "two settlements"],
  ])("%s → %s", (text, expected) => {
    expect(anaphorOf(text)).toBe(expected);
  });

  test.each([
    "Troops captured Toretsk.",
    "There was no word of who captured the hill.",
    "Shells hit it.",
    "Shells hit a bus.",
    "Troops captured the hill.",
  ])("is none in: %s", (text) => {
    expect(anaphorOf(text)).toBeNull();
  });
});
