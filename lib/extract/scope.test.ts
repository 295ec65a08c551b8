import { describe, expect, test } from "vitest";
import { eventsIn, readingOf } from "./reading.sample";
import { scopeOf } from "./scope";

/** The place in whose scope the last word of action of a text stands. */
function scopeIn(text: string): string | null {
  const { sentences, rolesOf } = readingOf(text);
  const sentence = sentences[0];
  const trigger = sentence?.mentions.findLast((m) => m.kind === "trigger");
  if (!sentence || trigger?.kind !== "trigger") throw new Error(`Expected a trigger in “${text}”`);
  return scopeOf(sentence, trigger, rolesOf.get(sentence) ?? [])?.mention.surface ?? null;
}

describe("the head of a sentence holds for what happens in it", () => {
  test.each([
    ["In Beryslav, a bomb destroyed a school.", "Beryslav"],
    ["Near Verbove, drones hit a bus.", "Verbove"],
    ["Outside Nikopol, a shell hit a farm.", "Nikopol"],
    ["Around Kupiansk, shells hit farms.", "Kupiansk"],
    ["At Robotyne, shells hit a truck.", "Robotyne"],
    ["Later in Beryslav, a drone hit a bus.", "Beryslav"],
    ["In the town of Beryslav, a drone hit a bus.", "Beryslav"],
    ["In Beryslav, a town of vineyards, a drone hit a bus.", "Beryslav"],
    ["In Nikopol on Tuesday, a drone hit a bus.", "Nikopol"],
  ])("%s → %s", (text, place) => {
    expect(scopeIn(text)).toBe(place);
  });

  test.each([
    ["that has no “in”", "Beryslav slept, and a drone hit a bus."],
    ["without a comma", "In Beryslav a drone hit a bus."],
    ["whose comma is far off", "In Beryslav at that late and cold hour of night a drone hit a bus, he said."],
    ["that names its place late", "On a cold night not long ago in Beryslav, a drone hit a bus."],
    ["that speaks of another place", "Far from Beryslav, a drone hit a bus."],
    ["that is a capital, where it was said", "In Kyiv, the ministry said a drone had hit a bus."],
    ["that is a stretch of front", "In the Toretsk direction, shells hit a truck."],
    ["where somebody is heading", "In a bus to Nikopol, he said, a shell hit a friend."],
    ["that names none", "In the morning, a drone hit a bus."],
    ["when the place comes after", "A drone hit a bus in Beryslav, he said."],
  ])("not one %s: %s", (_what, text) => {
    expect(scopeIn(text)).toBeNull();
  });
});

describe("“where” points at the place before it", () => {
  test.each([
    ["Rescuers work in Beryslav, where a drone hit a bus.", "Beryslav"],
    ["Rescuers work in Beryslav, a port on the Dnipro, where a drone hit a bus.", "Beryslav"],
    ["They went from Nikopol on to Kupiansk and to a school in Beryslav, where a drone hit a bus.", "Beryslav"],
    ["In Nikopol, the governor spoke of Beryslav, where a drone hit a bus.", "Beryslav"],
  ])("%s → %s", (text, place) => {
    expect(scopeIn(text)).toBe(place);
  });

  test.each([
    ["over a semicolon", "Men left Beryslav, where snow fell; a drone hit a bus."],
    ["at a place after it", "Nobody knew where the drone that hit a bus in Beryslav went."],
    ["at a place far off", `Men left Beryslav ${"and the cold and wet road ".repeat(3)}, where a drone hit a bus.`],
    ["at a road", "Men wait on the road to Beryslav, where a drone hit a bus."],
    ["at the seat of an office", "They met the mayor of Beryslav, where a drone hit a bus."],
    ["at nothing", "They met on a hill, where a drone hit a bus."],
  ])("not %s: %s", (_what, text) => {
    expect(scopeIn(text)).toBeNull();
  });
});

describe("a scope gives an event its place", () => {
  test.each([
    ["In Beryslav, a bomb destroyed a school.", ["strike Beryslav"]],
    ["Rescuers work in Beryslav, where two people were killed by a drone.", ["strike Beryslav"]],
    ["Around Verbove, heavy fighting went on.", ["clash Verbove"]],
    ["In Beryslav, a drone hit a bus in Nikopol.", ["strike Nikopol"]],
    ["In Beryslav, snow fell.", []],
    ["In Beryslav, a drone was shot down.", []],
    ["In Beryslav, drones may hit a school.", []],
  ])("%s → %j", (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
