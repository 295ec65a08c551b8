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
    ["before a passive in the perfect", "Robotyne has been stormed.", ["stormed: Robotyne"]],
    ["of two that fall", "Toretsk and Zalizne fell.", ["fell: Toretsk, Zalizne"]],
    ["of one that has fallen", "Toretsk has now fallen.", ["fallen: Toretsk"]],
    ["with its region", "Toretsk in the Donetsk region fell.", ["fell: Toretsk"]],
    ["near which, that was taken", "Zalizne lies near Toretsk, which was captured.", ["captured: Toretsk"]],
    ["measured from, for an advance", "Troops advanced east of Toretsk.", ["advanced: Toretsk"]],
    ["outright, for an advance", "Troops advanced at Zalizne, east of Toretsk.", ["advanced: Zalizne"]],
    ["outright, for a repulse", "Troops repelled an attack on Zalizne east of Toretsk.", ["repelled: Zalizne"]],
    ["where control is", "Troops took control in Robotyne.", ["took control: Robotyne"]],
    ["so called", "Troops seized a village called Robotyne.", ["seized: Robotyne"]],
    ["from which they withdrew", "Troops withdrew from Robotyne to Verbove.", ["withdrew: Robotyne"]],
    ["at the head", "In Nikopol shells hit a school.", ["hit: Nikopol"]],
    ["of casualties", "A man was killed in Nikopol.", ["killed: Nikopol"]],
    ["and not whence it came", "Troops from Robotyne captured Verbove.", ["captured: Verbove"]],
    ["and not where troops are", "In Robotyne, troops captured Verbove.", ["captured: Verbove"]],
    ["and not of another clause", "Robotyne is quiet, but Verbove was captured.", ["captured: Verbove"]],
    ["and not of a clause after it", "Verbove was captured, while Robotyne is quiet.", ["captured: Verbove"]],
    ["and not before a semicolon", "Nikopol sleeps; Beryslav was shelled.", ["shelled: Beryslav"]],
    ["and not of “where”", "Troops captured Verbove, where men from Robotyne live.", ["captured: Verbove"]],
    ["two passives", "Verbove was captured and Nikopol was shelled.", ["captured: Verbove", "shelled: Nikopol"]],
    [
      "that a passive goes on to name",
      "Attacks on Toretsk were repelled, including near Zalizne and Verbove.",
      ["repelled: Toretsk, Zalizne, Verbove"],
    ],
  ])("%s: %s", (_name, text, expected) => {
    expect(bound(text)).toEqual(expected);
  });

  test.each([
    ["snow that falls in it", "Snow fell in Toretsk.", ["fell: "]],
    ["snow where it falls", "In Toretsk snow fell.", ["fell: "]],
    ["a capture near it", "Troops captured hills near Toretsk.", ["captured: "]],
    ["what those who act are near", "Troops in villages south of Toretsk are attacking.", ["attacking: "]],
    ["an unnamed town", "From Toretsk troops captured a village.", ["captured: "]],
    ["an unnamed town before it", "Troops in Robotyne took control of a village.", ["took control: "]],
    ["an unnamed village near it", "Troops captured a village near Robotyne.", ["captured: "]],
    ["somebody who was taken in it", "Soldiers captured two men in Robotyne.", ["captured: "]],
    ["something in it", "Troops took over the station in Nikopol.", ["took over: "]],
    ["a hill outside it", "Troops captured a hill outside Robotyne.", ["captured: "]],
    ["a road on its edge", "Troops seized a road near Robotyne.", ["seized: "]],
    ["where they went", "Troops retreated to Verbove.", ["retreated: "]],
    ["where they will be", "Troops withdrew towards Verbove.", ["withdrew: "]],
    ["by how much", "Toretsk fell by ten metres.", ["fell: "]],
    ["a price", "The price of bread near Robotyne fell.", ["fell: "]],
    ["men of a settlement near it", "Men in a settlement north of Robotyne attacked.", ["attacked: "]],
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

describe("isPartial", () => {
  test.each([
    ["Troops captured part of Toretsk.", true],
    ["Troops captured 70% of Toretsk.", true],
    ["Troops captured the outskirts of Toretsk.", true],
    ["Troops captured Toretsk.", false],
    ["Troops captured the village of Toretsk.", false],
    ["Troops shelled part of Toretsk.", false],
    ["Troops captured half of Toretsk.", true],
    ["Troops captured several streets of Toretsk.", true],
    ["Troops captured almost all of Toretsk.", true],
    ["Troops captured two-thirds of Toretsk.", true],
    ["Most of Toretsk is under our control.", true],
    ["Half of Toretsk fell.", true],
    ["Troops captured all of Toretsk.", false],
    ["Troops captured the whole town of Toretsk.", false],
    ["Troops with half of their tanks captured Toretsk.", false],
    ["Troops entered part of Toretsk.", false],
    ["Toretsk is under our control.", false],
  ])("%s %s", (text, expected) => {
    const { sentence, triggers, content, contexts } = read(text);
    const [trigger] = triggers;
    if (!trigger) throw new Error("Expected a trigger");
    const window = windowOf(sentence.tokens, triggers, 0, content);
    expect(isPartial(sentence.tokens, trigger, window, contexts)).toBe(expected);
  });
});
