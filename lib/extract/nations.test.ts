import { describe, expect, test } from "vitest";
import type { ActorMention } from "./mention";
import { readNations } from "./nations";
import { readingOf } from "./reading.sample";

/** What is known at the last actor of the last sentence. */
function atTheEnd(text: string) {
  const { sentences } = readingOf(text);
  const sentence = sentences.at(-1);
  const actor = sentence?.mentions.findLast((m): m is ActorMention => m.kind === "actor");
  if (!sentence || !actor) throw new Error("Expected an actor in the last sentence");
  return { nations: readNations(sentences), sentence, actor };
}

describe("named", () => {
  test.each([
    ["Russia spoke. They left.", "RU"],
    ["Russia spoke. Ukraine spoke. They left.", "UA"],
    ["Ukraine spoke. Snow fell. Snow fell. They left.", "UA"],
    ["Russia and Ukraine spoke and they left.", "UA"],
  ])("%s → %s", (text, id) => {
    const { nations, sentence, actor } = atTheEnd(text);
    expect(nations.named(sentence, actor)?.id).toBe(id);
  });

  test.each(["They left.", "Poland spoke. They left.", "They met Russia. Who knows what they said."])(
    "does not look ahead or abroad: %s",
    (text) => {
      const { sentences } = readingOf(text);
      const [sentence] = sentences;
      const actor = sentence?.mentions.find((m): m is ActorMention => m.kind === "actor");
      if (!sentence || !actor) throw new Error("Expected an actor");
      expect(readNations(sentences).named(sentence, actor)).toBeNull();
    },
  );
});

describe("withOffice", () => {
  test.each([
    ["Russia's air force spoke. Ukraine spoke. They left.", "military", "RU"],
    ["Russia's air force spoke. Ukraine's air force spoke. They left.", "military", "UA"],
  ])("%s %s → %s", (text, office, id) => {
    const { nations, sentence, actor } = atTheEnd(text);
    expect(nations.withOffice(office, sentence, actor)?.id).toBe(id);
  });

  test.each([
    ["Russia's air force spoke. They left.", "general-staff"],
    ["Russia spoke. They left.", "military"],
    ["The Polish air force spoke. They left.", "military"],
  ])("none: %s %s", (text, office) => {
    const { nations, sentence, actor } = atTheEnd(text);
    expect(nations.withOffice(office, sentence, actor)).toBeNull();
  });
});
