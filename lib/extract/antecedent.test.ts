import { describe, expect, test } from "vitest";
import { claimsOf, eventsIn } from "./reading.sample";

describe("what “the village” or “there” stands for", () => {
  test.each([
    ["Smoke rose over Kalynove. Troops captured the village.", "capture Kalynove"],
    ["Rescuers work in Beryslav. Shells hit a school there.", "strike Beryslav"],
    ["Kalynove is small. Snow fell. Troops captured it.", "capture Kalynove"],
    ["The village of Kalynove and the town of Toretsk are close. Troops captured the town.", "capture Toretsk"],
    ["Zalizne and Toretsk are close. Troops captured the town.", "capture Toretsk"],
    ["As for Kalynove, the attack was repelled.", "repel Kalynove"],
  ])("%s → %s", (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  test.each([
    ["a place not named yet", "Troops captured the village. Smoke rose over Kalynove."],
    ["another village", "Smoke rose over Kalynove. Troops captured another village."],
    [
      "a place named long ago",
      "Kalynove is small. It rained. It rained. It rained. It rained. Troops captured the village.",
    ],
    ["a hill", "Smoke rose over Kalynove. Troops captured the hill."],
    ["a town that is a village", "The village of Kalynove burnt. Troops captured the city."],
  ])("is not %s: %s", (_name, text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe("what was named before is meant", () => {
  test.each([
    ["with an adjective between", "Smoke rose over Toretsk. Troops captured the mining town.", ["capture Toretsk"]],
    ["by “that settlement”", "Smoke rose over Verbove. Troops captured that settlement.", ["capture Verbove"]],
    ["the last of two", "Kupiansk is far from Verbove. Troops captured the settlement.", ["capture Verbove"]],
    [
      "three sentences ago",
      "Smoke rose over Verbove. It rained. It rained. Troops captured the village.",
      ["capture Verbove"],
    ],
    ["in the same sentence", "Near Verbove men waited before the attack was repelled.", ["repel Verbove"]],
    ["whose mayor speaks in it", "As the mayor of Beryslav spoke, shells hit a school there.", ["strike Beryslav"]],
    [
      "the town and not the village beside it",
      "The town of Beryslav and the village of Verbove are far. Troops captured the town.",
      ["capture Beryslav"],
    ],
    ["of one that lies near it", "Snow fell near Verbove. Troops captured the village.", ["capture Verbove"]],
  ])("%s: %s", (_what, text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });

  test("and a repulse there is one in its area", () => {
    const [claim] = claimsOf("Smoke rose over Verbove. The attack was repelled.");
    expect(claim).toMatchObject({ type: "repel", placePrecision: "area" });
  });

  test("and a capture is one of the settlement", () => {
    const [claim] = claimsOf("Smoke rose over Verbove. Troops captured the village.");
    expect(claim).toMatchObject({ type: "capture", placePrecision: "settlement" });
  });
});

describe("nothing that was named before is meant", () => {
  test.each([
    ["by a number of villages", "Smoke rose over Verbove. Troops captured four villages."],
    ["by “a village”", "Smoke rose over Verbove. Shells hit a school in a village."],
    [
      "by an attack on nobody knows what, a sentence later",
      "Smoke rose over Verbove. Troops repelled several attacks.",
    ],
    ["where only a capital was named", "The ministry met in Kyiv. Troops captured the city."],
    ["where only a region was named", "Snow fell in Kherson region. Troops captured the village."],
    ["where only a front was named", "Snow fell in the Toretsk direction. Troops captured the village."],
    ["by a plan for it", "Smoke rose over Verbove. Troops plan to capture the village."],
    ["by “there” that points nowhere", "Smoke rose over Verbove. There were no people hurt by shells."],
    ["at the beginning of an article", "Troops captured it."],
  ])("%s: %s", (_what, text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  test("by a town where a village is named", () => {
    const text = "The town of Beryslav and the village of Verbove are far. Troops captured the village.";
    expect(eventsIn(text)).not.toContain("capture Beryslav");
  });
});
