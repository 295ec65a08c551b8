import { describe, expect, test } from "vitest";
import { bindPlaces } from "./binding";
import { readingOf, wholeOf, wordsOf } from "./reading.sample";
import { eventTriggers } from "./triggers";
import { windowOf } from "./window";

function read(text: string) {
  const { sentences, rolesOf, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  const content = wholeOf(sentence);
  const triggers = eventTriggers(sentence, content, contexts);
  return { sentence, content, triggers, roles: rolesOf.get(sentence) ?? [] };
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
    ["in the clause of its own", "A road in Nikopol was closed after Beryslav was shelled.", ["shelled: Beryslav"]],
    ["before its clause, with none in it", "A house in Beryslav burnt down after a drone hit.", ["hit: Beryslav"]],
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
