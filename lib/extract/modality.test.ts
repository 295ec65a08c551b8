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
    ["Troops began to storm Zalizne.", "storm"],
    ["Troops were forced to retreat from Zalizne.", "retreat"],
    ["The garrison was allowed to withdraw from Zalizne.", "withdraw"],
    ["The general had his men retreat from Zalizne.", "retreat"],
    ["The army used drones to attack Zalizne.", "attack"],
    ["The mayor asked whether troops had captured Zalizne.", "captured"],
    ["With no one hurt, shells hit Zalizne.", "hit"],
    ["Whoever may rule, troops captured Zalizne.", "captured"],
    ["The town must be cold, but troops captured it.", "captured"],
    ["It would rain while troops captured Zalizne.", "captured"],
    ["It might be cold but troops captured Zalizne.", "captured"],
    ["Nobody could sleep after troops captured Zalizne.", "captured"],
    ["He will not hide that troops captured Zalizne.", "captured"],
    ["The order came late; troops captured Zalizne.", "captured"],
    ["Troops plan a rest (they captured Zalizne).", "captured"],
    ["The capture of Zalizne, which would take weeks, was a blow.", "capture"],
    ["Taking Zalizne was hard.", "taking"],
    ["The siege of Zalizne was long.", "siege"],
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
    ["Troops were struggling to advance near Zalizne.", "advance"],
    ["Twice the enemy tries to encircle Zalizne.", "encircle"],
    ["The enemy made an attempt to seize Zalizne.", "seize"],
    ["An attempted attack on Zalizne began.", "attack"],
  ])("%s", (text, word) => {
    expect(modalityIn(text, word)).toBe("attempted");
  });
});

describe("failed", () => {
  test.each([
    ["Troops failed to capture Zalizne.", "capture"],
    ["The enemy fails to enter Zalizne.", "enter"],
    ["Failing to seize Zalizne, the enemy left.", "seize"],
  ])("%s", (text, word) => {
    expect(modalityIn(text, word)).toBe("failed");
  });
});

describe("negated", () => {
  test.each([
    ["Troops did not advance near Zalizne.", "advance"],
    ["No soldier has retreated from Zalizne.", "retreated"],
    ["Zalizne isn't surrounded.", "surrounded"],
    ["Nor was Zalizne captured.", "captured"],
    ["Troops were not able to enter Zalizne.", "enter"],
    ["Troops unsuccessfully attacked Zalizne.", "attacked"],
    ["Britain did not send tanks.", "send"],
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
    ["Troops must withdraw from Zalizne.", "withdraw"],
    ["Unless troops retreat from Zalizne, it is lost.", "retreat"],
    ["Until troops capture Zalizne, nobody rests.", "capture"],
    ["Nobody can storm Zalizne.", "storm"],
    ["The general wants to have captured Zalizne by May.", "captured"],
    ["The general came in order to be seized.", "seized"],
    ["The army is not to be captured.", "captured"],
    ["The army gathers men for the capture of Zalizne.", "capture"],
    ["A planned attack on Zalizne was put off.", "attack"],
    ["The capture of Zalizne remains a goal.", "capture"],
    ["The capture of Zalizne was the aim of the week.", "capture"],
    ["Taking Zalizne would be a blow.", "taking"],
    ["Troops awaiting an attempt to storm Zalizne slept.", "storm"],
    ["An attempt to storm Zalizne is likely.", "storm"],
    ["Goal: retake Zalizne.", "retake"],
    ["The threat of an attack on Zalizne grew.", "attack"],
    ["The need to retreat from Zalizne grew.", "retreat"],
    ["The enemy refused to withdraw from Zalizne.", "withdraw"],
    ["Troops wish to rest and capture Zalizne.", "capture"],
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
