import { describe, expect, test } from "vitest";
import { readingOf, wholeOf, wordsOf } from "./reading.sample";
import { eventTriggers } from "./triggers";

/** The words that stand for events, as “type: words”. */
function triggersIn(text: string): string[] {
  const { sentences, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  return eventTriggers(sentence, wholeOf(sentence), contexts).map((m) => `${m.as}: ${wordsOf(sentence, m)}`);
}

describe("words that stand for an event", () => {
  test.each([
    ["Troops captured Toretsk.", ["capture: captured"]],
    ["Troops took Toretsk.", ["capture: took"]],
    ["Toretsk had been taken.", ["capture: taken"]],
    ["Toretsk has been taken in a day.", ["capture: taken"]],
    ["Ukraine denies losing Toretsk.", ["capture: losing"]],
    ["Toretsk is under our control.", ["capture: under our control"]],
    ["Toretsk remains under our control.", ["repel: remains under our control"]],
    ["Troops were driven out of Toretsk.", ["capture: driven out of"]],
    ["Troops were driven out.", ["repel: driven out"]],
    ["Marines drove the last of them out of Toretsk.", ["capture: drove"]],
    ["Troops made small gains near Toretsk.", ["advance: made", "advance: gains near"]],
    ["Troops recently advanced east of Toretsk.", ["advance: advanced"]],
    ["Troops took the town.", ["capture: took"]],
    ["Troops lost Toretsk.", ["capture: lost"]],
    ["Ukrainian troops left Toretsk.", ["withdraw: left"]],
    ["The enemy holds half of Toretsk.", ["advance: holds"]],
    ["The army attacked Toretsk.", ["advance: attacked"]],
    ["Drones attacked Toretsk.", ["strike: attacked"]],
    ["The rocket hit a hospital in Toretsk.", ["strike: hit"]],
    ["A rocket hit Toretsk and killed two.", ["strike: hit"]],
    ["Two people were killed in Toretsk.", ["strike: killed"]],
    ["Shelling killed two in Kherson and a mine wounded three in Nikopol.", ["strike: Shelling", "strike: wounded"]],
    ["Troops repelled an attack on Toretsk.", ["repel: repelled"]],
    ["Troops repelled attacks near Toretsk.", ["repel: repelled"]],
    ["Eleven attacks near Toretsk were repelled.", ["repel: repelled"]],
    ["Britain pledged tanks.", ["aid: pledged"]],
    ["Troops took a town.", ["capture: took"]],
    ["Zalizne had been taken by marines.", ["capture: taken"]],
    ["Zalizne has been lost.", ["capture: lost"]],
    ["Control of Zalizne passed to the army.", ["capture: Control of"]],
    ["Toretsk fell to troops with drones.", ["capture: fell"]],
    ["Troops took the centre of Toretsk.", ["advance: took"]],
    ["Troops lost the northern outskirts of Toretsk.", ["advance: lost"]],
    ["Troops control 40% of Toretsk.", ["advance: control"]],
    ["The brigade holds Verbove.", ["repel: holds"]],
    ["Ukrainian troops are still in Verbove.", ["repel: are still in"]],
    ["Troops kept the enemy from Zalizne.", ["repel: kept"]],
    ["Infantry reached Verbove.", ["advance: reached"]],
    ["Our forces left the northern edge of Toretsk.", ["withdraw: left"]],
    ["Our forces left two villages.", ["withdraw: left"]],
    ["Marines pushed the line back near Robotyne.", ["advance: pushed"]],
    ["The brigade pushed back near Robotyne.", ["advance: pushed back"]],
    ["An assault was pushed back near Robotyne.", ["repel: pushed back"]],
    ["An attempt to storm Zalizne failed.", ["repel: failed"]],
    ["Attempts to break through near Zalizne had no success.", ["repel: had no success"]],
    ["Two bombs fell in Beryslav.", ["strike: fell in"]],
    ["The enemy attacked a hospital in Nikopol.", ["strike: attacked"]],
    ["Houses were damaged in Nikopol.", ["strike: damaged"]],
  ])("%s", (text, expected) => {
    expect(triggersIn(text)).toEqual(expected);
  });

  test.each([
    "Troops took part in games in Toretsk.",
    "The driver took off.",
    "A man from Toretsk had been taken to hospital.",
    "Farmers are losing hope near Toretsk.",
    "Doctors left the town hall.",
    "The strike left Toretsk without power.",
    "Officials hold talks in parts of Toretsk.",
    "The recently captured village of Toretsk is quiet.",
    "Drones were shot down over Odesa after an attack.",
    "Exports hit a low in Toretsk.",
    "Britain pledged its support.",
    "The town has two schools.",
    "Troops took off their boots.",
    "Troops took responsibility in Toretsk.",
    "Troops took Toretsk residents to Nikopol.",
    "Troops lost the Toretsk road.",
    "Toretsk has been losing people.",
    "Toretsk had been taken for granted.",
    "The army holds drills in Nikopol.",
    "Teachers are still in Nikopol.",
    "Our troops left Nikopol in ruins.",
    "Our troops left Nikopol vulnerable.",
    "Our troops left Nikopol residents bread.",
    "Ukrainian doctors left by noon.",
    "Two friends reached Verbove.",
    "Drones reached Verbove, said the army.",
    "Troops kept food from spoiling near Nikopol.",
    "The pump failed to start in Nikopol.",
    "He wants control of Nikopol.",
    "A lamp set a barn on fire in Nikopol.",
    "A drone came down in open fields near Nikopol.",
    "Debris landed in a forest near Nikopol.",
    "Air defences worked during an attack on Odesa.",
    "A missile attack was intercepted over Nikopol.",
    "Farmers drove home, out of luck.",
    "Britain sent its best wishes.",
  ])("none in: %s", (text) => {
    expect(triggersIn(text).filter((trigger) => !/strike: strike/.test(trigger))).toEqual([]);
  });
});

describe("an attack that is part of another event", () => {
  test.each([
    ["beaten off with others", "Troops repelled three assaults and two attacks near Zalizne.", ["repel: repelled"]],
    ["attacked and beaten", "The enemy attacked and was repelled near Zalizne.", ["repel: repelled"]],
    ["kept from it", "Troops kept the enemy from storming Zalizne.", ["repel: kept"]],
    ["tried by others", "Troops foiled attempts by the enemy to enter Zalizne.", ["repel: foiled"]],
    ["in which it was seized", "Troops seized Zalizne during the offensive.", ["capture: seized"]],
    ["told again", "A missile hit Nikopol and the attack wounded two.", ["strike: hit"]],
  ])("is none of its own, %s: %s", (_name, text, expected) => {
    expect(triggersIn(text)).toEqual(expected);
  });

  test.each([
    [
      "on another place",
      "Troops seized Zalizne and the attack on Verbove began.",
      ["capture: seized", "advance: attack on"],
    ],
    [
      "after a semicolon",
      "Troops repelled attacks near Zalizne; they attacked Verbove.",
      ["repel: repelled", "advance: attacked"],
    ],
    ["after “but”", "Troops repelled an attack but attacked Verbove.", ["repel: repelled", "advance: attacked"]],
    [
      "as a strike among strikes",
      "Missiles hit a plant and the attack on Nikopol went on.",
      ["strike: hit", "strike: attack on"],
    ],
  ])("is one of its own %s: %s", (_name, text, expected) => {
    expect(triggersIn(text)).toEqual(expected);
  });
});

describe("an adjective or the name of a unit", () => {
  test.each([
    ["The besieged garrison of Toretsk broke through.", ["advance: broke through"]],
    ["The newly captured positions near Toretsk were shelled.", ["strike: shelled"]],
    ["The temporarily occupied city of Melitopol was shelled.", ["strike: shelled"]],
    ["Air assault troops entered Verbove.", ["advance: entered"]],
    ["Strike drones hit a depot in Horlivka.", ["strike: hit"]],
    ["Drones were shot down over Nikopol, and debris hit a house.", ["strike: hit"]],
    ["The overrun village of Zalizne is dark.", []],
    ["In the liberated village of Robotyne shops opened.", []],
    ["An air assault unit rests in Nikopol.", []],
    ["The strike group met in Nikopol.", []],
  ])("is no event beside others: %s", (text, expected) => {
    expect(triggersIn(text)).toEqual(expected);
  });

  test.each([
    ["The army besieged Toretsk.", ["advance: besieged"]],
    ["The army has now besieged the town.", ["advance: besieged"]],
    ["An assault near Verbove began.", ["advance: assault near"]],
  ])("but the verb and the noun are: %s", (text, expected) => {
    expect(triggersIn(text)).toEqual(expected);
  });
});
