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
    ["Moscow spoke. They left.", "RU"],
    ["The Ukrainians spoke. They left.", "UA"],
    ["They met in Kyiv and they left.", "UA"],
    ["Russia spoke. Poland spoke. They left.", "RU"],
    ["Russia spoke. Ukraine's army spoke. They left.", "RU"],
    ["Ukraine spoke. Putin spoke. They left.", "UA"],
    [`Ukraine spoke. ${"Snow fell on the steppe. ".repeat(20)}They left.`, "UA"],
  ])("%s → %s", (text, id) => {
    const { nations, sentence, actor } = atTheEnd(text);
    expect(nations.named(sentence, actor)?.id).toBe(id);
  });

  test.each([
    "Russia's army spoke. They left.",
    "Zelensky spoke. They left.",
    "The Kremlin spoke. They left.",
    "Russian roads froze. They left.",
    "Belarus spoke. They left.",
    "Snow fell on Toretsk. They left.",
  ])("is none: %s", (text) => {
    const { nations, sentence } = atTheEnd(text);
    const first = sentence.mentions.find((m): m is ActorMention => m.kind === "actor");
    expect(first && nations.named(sentence, first)).toBeNull();
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
    ["Russia's navy spoke. They left.", "military", "RU"],
    ["Ukraine's defence minister spoke. They left.", "defence-ministry", "UA"],
    ["Russia's air force met Ukraine's air force and they left.", "military", "UA"],
    ["Ukraine's air force spoke. The air force spoke. They left.", "military", "UA"],
    ["Ukraine's air force spoke. Russia's defence ministry spoke. They left.", "military", "UA"],
    ["Ukraine's air force spoke. The Polish air force spoke. They left.", "military", "UA"],
    [`Russia's mayors met. Russia's mayor spoke. ${"Snow fell on the steppe. ".repeat(20)}They left.`, "local", "RU"],
  ])("%s %s → %s", (text, office, id) => {
    const { nations, sentence, actor } = atTheEnd(text);
    expect(nations.withOffice(office, sentence, actor)?.id).toBe(id);
  });

  test.each([
    ["Russia's air force spoke. They left.", "general-staff"],
    ["Russia spoke. They left.", "military"],
    ["The Polish air force spoke. They left.", "military"],
    ["The air force spoke. They left.", "military"],
    ["Russia's defence ministry spoke. They left.", "military"],
    ["Zelensky spoke. They left.", "presidency"],
    ["Russian roads froze. They left.", "military"],
    ["They left. They left.", "military"],
    ["Ukraine's air force spoke. They left.", "nothing"],
  ])("none: %s %s", (text, office) => {
    const { nations, sentence, actor } = atTheEnd(text);
    expect(nations.withOffice(office, sentence, actor)).toBeNull();
  });
});

test("what comes later in the same sentence is not known yet", () => {
  const { sentences } = readingOf("They met Russia's air force.");
  const [sentence] = sentences;
  const they = sentence?.mentions.find((m): m is ActorMention => m.kind === "actor");
  if (!sentence || !they) throw new Error("Expected an actor");
  expect(readNations(sentences).withOffice("military", sentence, they)).toBeNull();
});
