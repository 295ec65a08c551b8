import { describe, expect, test } from "vitest";
import { nameAgain } from "./name-again";
import { eventsIn, readingOf } from "./reading.sample";

/** Every mention of a place, sentence by sentence. */
const placesIn = (text: string) =>
  readingOf(text).sentences.map(({ mentions }) =>
    mentions.flatMap((m) => (m.kind === "place" ? [text.slice(m.start, m.end)] : [])),
  );

describe("a name that was a place's once is a place's", () => {
  test.each([
    ["in a later sentence", "Shells fell on the village of Qlynove. They thanked Qlynove.", [["Qlynove"], ["Qlynove"]]],
    ["in an earlier one", "They thanked Qlynove. Shells fell on the village of Qlynove.", [["Qlynove"], ["Qlynove"]]],
    ["in the same", "Qlynove slept before marines captured Qlynove.", [["Qlynove", "Qlynove"]]],
    ["at the beginning of a sentence", "Marines entered Qlynove. Qlynove burns.", [["Qlynove"], ["Qlynove"]]],
    [
      "of two words",
      "Shells fell on the village of Qlyna Hora. They thanked Qlyna Hora.",
      [["Qlyna Hora"], ["Qlyna Hora"]],
    ],
    ["before its possessive", "Marines entered Qlynove. They saw Qlynove’s school.", [["Qlynove"], ["Qlynove"]]],
    [
      "twice in one sentence",
      "Marines entered Qlynove. Qlynove or not Qlynove.",
      [["Qlynove"], ["Qlynove", "Qlynove"]],
    ],
  ])("%s: %s", (_where, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test("and takes part in what is claimed there", () => {
    expect(eventsIn("Marines entered Qlynove. A drone hit a bus in Qlynove.")).toContain("strike Qlynove");
  });
});

describe("it is none", () => {
  test.each([
    ["in small letters", "Marines entered Qlynove. They like qlynove."],
    ["as the end of a longer name", "Marines entered Qlynove. They met old Petro Qlynove."],
    ["in another spelling", "Marines entered Qlynove. They thanked Qlynowe."],
    ["within a longer word", "Marines entered Qlynove. They met a Qlynove-born man."],
    ["where it stands in two words for one", "Marines entered Qlynove. They thanked Qly Nove."],
    ["as half of its two words", "Marines entered the town of Qlyna Hora. They thanked Qlyna."],
  ])("%s: %s", (_where, text) => {
    expect(placesIn(text).at(-1)).toEqual([]);
  });

  test("where no sentence used it as a place's", () => {
    expect(placesIn("They thanked Qlynove. They met Qlynove.")).toEqual([[], []]);
  });

  test("in another article", () => {
    expect(placesIn("Marines entered Qlynove.")).toEqual([["Qlynove"]]);
    expect(placesIn("They thanked Qlynove.")).toEqual([[]]);
  });
});

test("a name of the gazetteer is not found again where the grammar left it out", () => {
  expect(placesIn("Shells fell on Toretsk. The Toretsk brigade left.")).toEqual([["Toretsk"], []]);
});

test("mentions keep the order of the words", () => {
  const { sentences } = readingOf("Marines entered Qlynove. Qlynove, Toretsk and Qlynove burn, said the ministry.");
  const firsts = sentences[1]?.mentions.map(({ first }) => first) ?? [];
  expect(firsts.length).toBeGreaterThan(3);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
});

test("sentences without an unknown name are handed back as they are", () => {
  const { sentences } = readingOf("Shells fell on Toretsk. Men left.");
  expect(nameAgain(sentences)).toBe(sentences);
});

test("a second run adds nothing", () => {
  const { sentences } = readingOf("Marines entered Qlynove. They thanked Qlynove.");
  expect(nameAgain(sentences)).toEqual(sentences);
});
