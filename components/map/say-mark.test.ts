import { expect, test } from "vitest";
import { eventView } from "@/lib/view/event.sample";
import { sayEvent, sayGroup } from "./say-mark";

test.each([
  [{}, "Varen: capture claimed by Example Brigade. Third parties only. 3 May 2023"],
  [
    { unverified: true, placePrecision: "area" as const, from: null, to: null },
    "Varen: capture claimed by Example Brigade. Third parties only. unverified. near the settlement. undated",
  ],
])("of one event a mark says what, how it stands and when: %o", (given, words) => {
  expect(sayEvent(eventView(given))).toBe(words);
});

test.each([
  [[3], "1,200 events at Varen. Opens their list."],
  [[3, 4], "1,200 events near Varen. Zooms in."],
])("of several events, at the settlements %j, it says how many and what a press does", (places, words) => {
  expect(sayGroup({ events: 1200, places }, "Varen")).toBe(words);
});
