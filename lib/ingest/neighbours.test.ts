import { describe, expect, test } from "vitest";
import { segment } from "@/lib/extract/segment";
import { MAX_NEIGHBOUR, neighbours } from "./neighbours";

const FAR = "It was a cold day. The mill burned down.\n\nThe mayor said so. Nobody else saw it. They went home.";

/** The neighbours of these words in a text of which every sentence was read but those that are furniture. */
function around(text: string, words: string, furniture = "") {
  const start = text.indexOf(words);
  const end = start + words.length;
  const sentences = segment(text, new Set()).filter((span) => text.slice(span.start, span.end) !== furniture);
  const found = neighbours(text, { start, end }, sentences);
  expect(text.slice(start - found.before.length, start)).toBe(found.before);
  expect(text.slice(end, end + found.after.length)).toBe(found.after);
  return found;
}

describe("neighbours are", () => {
  test("the sentence before and the one after, with what stands between", () => {
    expect(around(FAR, "The mayor said so.")).toEqual({
      before: "The mill burned down.\n\n",
      after: " Nobody else saw it.",
    });
  });

  test("none at the beginning and the end of a text", () => {
    expect(around(FAR, "It was a cold day.").before).toBe("");
    expect(around(FAR, "They went home.").after).toBe("");
    expect(around("Alone.", "Alone.")).toEqual({ before: "", after: "" });
  });

  test("the rest of the sentence where the words are only part of it", () => {
    expect(around(FAR, "said")).toEqual({ before: "The mayor ", after: " so." });
  });

  test("never furniture, nor what lies beyond it", () => {
    const text = "The mill burned.\nSubscribe to the Mill Letter\nThe mayor said so.\nSubscribe to the Mill Letter";
    expect(around(text, "The mayor said so.", "Subscribe to the Mill Letter")).toEqual({ before: "", after: "" });
  });

  test("the words around several sentences", () => {
    expect(around(FAR, "The mayor said so. Nobody else saw it.")).toEqual({
      before: "The mill burned down.\n\n",
      after: " They went home.",
    });
  });
});

describe("a neighbour of two thousand letters", () => {
  const long = `Then ${"mill after mill burned, ".repeat(90)}all of them.`;

  test("is cut to whole words, those next to the excerpt", () => {
    const { before, after } = around(`${long} He said so. ${long}`, "He said so.");
    for (const kept of [before, after]) {
      expect(kept.length).toBeLessThanOrEqual(MAX_NEIGHBOUR);
      expect(kept.length).toBeGreaterThan(MAX_NEIGHBOUR - 10);
    }
    expect(before).toMatch(/^(mill|after|burned,) .* all of them\. $/s);
    expect(after).toMatch(/^ Then mill .* (mill|after|burned,)$/s);
  });

  test("is cut anywhere where it is one word, but never through a letter", () => {
    const word = "🌾".repeat(1000);
    const { before, after } = around(`${word}. He said so. 1${word}.`, "He said so.");
    for (const kept of [before, after]) {
      expect(kept.length).toBeGreaterThan(MAX_NEIGHBOUR / 2);
      expect(kept).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
  });

  test("is none where only blanks would be left", () => {
    const gap = " \n".repeat(400);
    expect(around(`A mill.${gap}He said so.${gap}A mill.`, "He said so.")).toEqual({ before: "", after: "" });
  });
});
