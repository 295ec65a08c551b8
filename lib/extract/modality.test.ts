import { describe, expect, test } from "vitest";
import { modalityOf, toContextSets } from "./modality";
import { knowledge, readingOf, triggerIn, wholeOf } from "./reading.sample";

function modalityIn(text: string, word?: string) {
  const { sentences, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  return modalityOf(sentence, triggerIn(sentence, word), wholeOf(sentence), contexts);
}

describe("real", () => {
  test.each([
    ["Troops captured Toretsk.", "captured"],
    ["Troops have captured Toretsk.", "captured"],
    ["Troops managed to capture Toretsk.", "capture"],
    ["Troops continue to storm Toretsk.", "storm"],
    ["Troops had likely captured Toretsk.", "captured"],
    ["The capture of Toretsk was a blow.", "capture"],
    ["An official who did not give his name said troops captured Toretsk.", "captured"],
    ["Without one casualty the drones hit Toretsk.", "hit"],
    ["Troops, who hope for rest, captured Toretsk.", "captured"],
  ])("%s", (text, word) => {
    expect(modalityIn(text, word)).toBe("real");
  });
});

describe("attempted", () => {
  test.each([
    ["Troops tried to capture Toretsk.", "capture"],
    ["Troops are trying to break through at Toretsk.", "break"],
    ["Troops made efforts to enter Toretsk.", "enter"],
    ["Troops attempted to retake Toretsk.", "retake"],
  ])("%s", (text, word) => {
    expect(modalityIn(text, word)).toBe("attempted");
  });
});

describe("negated", () => {
  test.each([
    ["Troops have not captured Toretsk.", "captured"],
    ["Troops haven't captured Toretsk.", "captured"],
    ["Troops never entered Toretsk.", "entered"],
    ["Troops have not managed to capture Toretsk.", "capture"],
  ])("%s", (text, word) => {
    expect(modalityIn(text, word)).toBe("negated");
  });
});

describe("unreal", () => {
  test.each([
    ["Troops plan to capture Toretsk.", "capture"],
    ["Troops will capture Toretsk.", "capture"],
    ["Troops could have captured Toretsk.", "captured"],
    ["If troops captured Toretsk, they would go on.", "captured"],
    ["Troops are likely to capture Toretsk.", "capture"],
    ["Troops will likely capture Toretsk.", "capture"],
    ["Troops were ordered to seize Toretsk.", "seize"],
    ["The army was bracing for an attempt to storm Toretsk.", "storm"],
    ["The capture of Toretsk would be a blow.", "capture"],
    ["The loss of Toretsk, which had many mines, would be a blow.", "loss"],
    ["An attack on Kharkiv is possible.", "attack"],
    ["Troops want to break out, cross the canal and capture Toretsk.", "capture"],
  ])("%s", (text, word) => {
    expect(modalityIn(text, word)).toBe("unreal");
  });
});

describe("toContextSets", () => {
  const sets = toContextSets(knowledge.lexicon);

  test("turns each list of words into a set", () => {
    expect(Object.keys(sets).sort()).toEqual([...Object.keys(knowledge.lexicon.contexts), "sides"].sort());
    expect(sets.attempts.has("tried")).toBe(true);
  });

  test.each([
    ["russian", "RU"],
    ["ukrainian", "UA"],
    ["kyiv", "UA"],
    ["british", undefined],
  ])("knows whose side “%s” is: %s", (word, side) => {
    expect(sets.sides.get(word)).toBe(side);
  });
});
