import { describe, expect, test } from "vitest";
import { readEvents } from "./events";
import { eventsIn, readingOf, wholeOf } from "./reading.sample";

describe("what happened, in every shape of news English", () => {
  test.each([
    ["Ukrainian troops retook Kalynove.", ["capture Kalynove"]],
    ["Kalynove has been recaptured by marines.", ["capture Kalynove"]],
    ["The capture of Toretsk took a month.", ["capture Toretsk"]],
    [
      "Marines retook the villages of Robotyne, Verbove and Orikhiv.",
      ["capture Robotyne", "capture Verbove", "capture Orikhiv"],
    ],
    ["Toretsk fell on Friday.", ["capture Toretsk"]],
    ["Toretsk and Zalizne, which fell on Friday, lie in ruins.", ["capture Toretsk", "capture Zalizne"]],
    ["Toretsk is under full control of the army.", ["capture Toretsk"]],
    ["Ukraine lost control of Toretsk.", ["capture Toretsk"]],
    ["Paratroopers entered Toretsk from the south.", ["advance Toretsk"]],
    ["Russian units were pushed back from Toretsk.", ["advance Toretsk"]],
    ["Marines pushed back an attack near Toretsk.", ["repel Toretsk"]],
    ["Russian troops advanced east of Zalizne (west of Toretsk).", ["advance Zalizne"]],
    ["Russian troops hold half of Toretsk.", ["advance Toretsk"]],
    ["Our defenders are holding Toretsk.", ["repel Toretsk"]],
    ["Zalizne lies near the town of Toretsk, which was lately captured by Russian troops.", ["capture Toretsk"]],
    ["The brigade holds the town of Toretsk.", ["repel Toretsk"]],
    ["Russian troops captured 70% of Toretsk.", ["advance Toretsk"]],
    ["Russian troops had encircled Toretsk.", ["advance Toretsk"]],
    ["Russian troops gained a foothold in Toretsk.", ["advance Toretsk"]],
    ["Russian troops tried to capture Toretsk.", ["advance Toretsk"]],
    ["Russian forces have likely advanced in Toretsk.", ["advance Toretsk"]],
    ["Toretsk still holds.", ["repel Toretsk"]],
    [
      "The brigade repelled 12 attacks near Toretsk, Pivnichne and Zalizne.",
      ["repel Toretsk", "repel Pivnichne", "repel Zalizne"],
    ],
    ["The brigade repelled attacks near Toretsk.", ["repel Toretsk"]],
    ["Twelve attacks near Toretsk and Zalizne were repelled.", ["repel Toretsk", "repel Zalizne"]],
    ["A missile struck a hotel in Kramatorsk.", ["strike Kramatorsk"]],
    ["Missiles hit Kharkiv and Sumy.", ["strike Kharkiv", "strike Sumy"]],
    ["Debris from downed drones damaged a house in Odesa.", ["strike Odesa"]],
    ["Drones hit a depot in Russian-occupied Horlivka.", ["strike Horlivka"]],
    ["Ukrainian troops withdrew from Toretsk.", ["withdraw Toretsk"]],
    ["Our soldiers left Toretsk.", ["withdraw Toretsk"]],
    ["Fighting went on near Toretsk.", ["clash Toretsk"]],
    ["Russian troops have not captured Toretsk.", ["denies capture Toretsk"]],
    ["Toretsk is not surrounded.", ["denies advance Toretsk"]],
    ["Troops captured Zalizne and reached Toretsk.", ["capture Zalizne", "advance Toretsk"]],
    ["Troops captured Zalizne and shelled Toretsk.", ["capture Zalizne", "strike Toretsk"]],
    ["Troops captured the northern part of Zalizne.", ["advance Zalizne"]],
    ["The enemy failed to capture Zalizne.", ["repel Zalizne"]],
    ["Troops tried to repel an attack near Zalizne.", ["repel Zalizne"]],
    ["Fighting went on as troops captured Toretsk.", ["capture Toretsk"]],
    ["The army was forced to retreat from Zalizne.", ["withdraw Zalizne"]],
    ["The army used drones to attack Nikopol.", ["strike Nikopol"]],
    ["The army used its reserves to attack Zalizne.", ["advance Zalizne"]],
    ["Near Verbove, troops repelled three attacks.", ["repel Verbove"]],
    ["In Nikopol, a drone hit a bus.", ["strike Nikopol"]],
    ["Toretsk, where a bomb fell on a house, is dark.", ["strike Toretsk"]],
    ["Britain will send tanks.", ["aid –"]],
  ])("%s", (text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });

  test.each([
    "Drones were shot down over Odesa.",
    "Air defences intercepted nine drones over Belgorod.",
    "Russia plans to capture Toretsk by May.",
    "Russia hopes to take Toretsk.",
    "Russia would capture Toretsk if aid stops.",
    "Kyiv fears that Russia will attack Kharkiv.",
    "An attack on Kharkiv is possible.",
    "The loss of Toretsk would be a blow.",
    "Russian forces are likely to capture Toretsk.",
    "The aim of the army was to seize Pokrovsk.",
    "The occupied city of Melitopol has no water.",
    "A train left Kyiv on time.",
    "The soldiers left Kherson without bread.",
    "Elections were held in parts of Toretsk.",
    "The mayor took a bus to Toretsk.",
    "The price of bread hit a record in Kharkiv.",
    "Snow fell in Toretsk.",
    "Near Verbove, where snow fell, roads were shut.",
    "Toretsk is a town of miners.",
    "The enemy failed to withdraw from Zalizne.",
    "The enemy tried to withdraw from Zalizne.",
    "The army did not repel an attack near Zalizne.",
    "The army did not fire at Nikopol.",
    "Nobody tried to strike Nikopol.",
    "Troops tried to fire at Nikopol.",
    "There is no fighting in Toretsk.",
    "The general ordered a retreat from Zalizne.",
    "The general ordered troops to withdraw from Zalizne.",
    "Two men hope that troops will capture Zalizne.",
    "Troops might have captured Zalizne.",
    "If Zalizne fell, Toretsk would be next.",
    "In Moscow, the ministry said drones hit a depot.",
    "Troops captured a village.",
    "Troops repelled 40 attacks.",
    "Two people were killed.",
    "The enemy shelled the Kherson region.",
    "Britain did not send tanks.",
  ])("nothing is claimed by: %s", (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("casualties", () => {
  const casualties = (text: string) =>
    read(text).map(({ place, killed, wounded }) => [place?.mention.surface ?? null, killed, wounded]);

  test.each([
    ["A missile hit a hotel in Kramatorsk, killing seven and wounding twelve.", [["Kramatorsk", 7, 12]]],
    ["Strikes on Toretsk killed twenty-one people.", [["Toretsk", 21, null]]],
    [
      "Two people were killed in Kherson and three wounded in Nikopol.",
      [
        ["Kherson", 2, null],
        ["Nikopol", null, 3],
      ],
    ],
    [
      "Shelling killed two people in Kherson and a drone wounded three in Nikopol.",
      [
        ["Kherson", 2, null],
        ["Nikopol", null, 3],
      ],
    ],
    ["A strike on Toretsk caused no casualties.", [["Toretsk", 0, 0]]],
    ["Several people were wounded when a rocket hit Toretsk.", [["Toretsk", null, null]]],
    [
      "Shells hit Nikopol and Beryslav, killing two.",
      [
        ["Nikopol", 2, null],
        ["Beryslav", 2, null],
      ],
    ],
    ["Two people in Nikopol were hurt by a drone.", [["Nikopol", null, 2]]],
  ])("belong to their strike: %s", (text, expected) => {
    expect(casualties(text)).toEqual(expected);
  });

  test("are none of a capture", () => {
    expect(casualties("Troops captured Toretsk, where two people were killed by a mine.")).toContainEqual([
      "Toretsk",
      null,
      null,
    ]);
  });
});

describe("the day of an event", () => {
  test.each([
    ["Troops captured Toretsk on Tuesday.", "2024-03-12"],
    ["On Monday missiles hit Kharkiv.", "2024-03-11"],
    ["On Monday missiles hit Kharkiv and on Tuesday troops left.", "2024-03-11"],
    ["Yesterday Zalizne fell.", "2024-03-13"],
  ])("is the one beside it: %s", (text, day) => {
    expect(read(text)[0]?.day?.days.from).toBe(day);
  });

  test("is unknown where no word tells", () => {
    expect(read("Troops captured Toretsk.")[0]?.day).toBeNull();
  });
});

describe("what else an event tells", () => {
  test.each([
    ["Russian troops captured Toretsk.", "RU", "event/verb-capture"],
    ["The capture of Toretsk took a month.", null, "event/noun-capture"],
    ["Our troops tried to enter Toretsk.", "own", "event/verb-advance-attempted"],
    ["The enemy has not entered Toretsk.", "enemy", "event/verb-advance-negated"],
  ])("%s", (text, agent, rule) => {
    expect(read(text)).toMatchObject([{ agent, rule }]);
  });

  test.each([
    ["Troops captured the village.", ["the village"]],
    ["Troops are fighting there.", ["there"]],
    ["Troops captured Toretsk, a town.", [null]],
    ["Troops repelled 40 attacks.", [null]],
  ])("names a place by another word, or by none: %s", (text, anaphor) => {
    expect(read(text).map(({ anaphor }) => anaphor)).toEqual(anaphor);
  });
});

/** The events of the first sentence, read as a whole. */
function read(text: string) {
  const { sentences, rolesOf, contexts } = readingOf(text);
  const [sentence] = sentences;
  if (!sentence) throw new Error("Expected a sentence");
  return readEvents(sentence, wholeOf(sentence), rolesOf.get(sentence) ?? [], contexts);
}
