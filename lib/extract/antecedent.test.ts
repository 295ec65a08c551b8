import { describe, expect, test } from "vitest";
import { eventsIn } from "./reading.sample";

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
