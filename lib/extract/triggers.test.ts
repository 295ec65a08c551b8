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
  ])("none in: %s", (text) => {
    expect(triggersIn(text).filter((trigger) => !/strike: strike/.test(trigger))).toEqual([]);
  });
});
