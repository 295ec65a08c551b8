import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toLanes } from "./lanes";
import { countSides, toSpots } from "./spots";

const place = (id: string) => ({ id, name: id, admin1: "Osk Oblast", lat: 48, lon: 38 });

test("events stand together by settlement, those without a pin apart", () => {
  const events = [
    eventView({ id: "a", place: place("varen") }),
    eventView({ id: "b", place: null }),
    eventView({ id: "c", place: place("osk") }),
    eventView({ id: "d", place: place("varen") }),
  ];
  const { spots, unlocated } = toSpots(events);
  expect(spots.map((spot) => [spot.place.id, spot.events.map(({ id }) => id)])).toEqual([
    ["varen", ["a", "d"]],
    ["osk", ["c"]],
  ]);
  expect(unlocated.map(({ id }) => id)).toEqual(["b"]);
});

test("nothing is at no place", () => {
  expect(toSpots([])).toEqual({ spots: [], unlocated: [] });
});

test("sides are counted by claims", () => {
  const claims = [claimMark({ side: "RU" }), claimMark({ side: "UA" }), claimMark({ side: "UA" })];
  expect(countSides([eventView({ claims }), eventView({ claims: [claimMark({ side: "none" })] })])).toEqual([
    1, 2, 0, 1,
  ]);
});

const lanes = (...claims: Parameters<typeof claimMark>[0][]) =>
  toLanes(
    [eventView({ claims: claims.map((given, at) => claimMark({ id: `c${at}`, ...given })) })],
    (one, other) => one.day !== other.day,
  );

test("who spoke first is on top", () => {
  const found = lanes(
    { claimantId: "late", day: "2023-01-30" },
    { claimantId: "early", day: "2023-01-28" },
    { claimantId: "late", day: "2023-01-31" },
  );
  expect(found.map(({ claimantId, marks, rows }) => [claimantId, marks.length, rows])).toEqual([
    ["early", 1, 1],
    ["late", 2, 1],
  ]);
});

test("the outlets’ own voice is below, however early it spoke", () => {
  const found = lanes(
    { claimantId: "media", day: "2023-01-01", narration: true },
    { claimantId: "media", day: "2023-01-31", stance: "unverified" },
    { claimantId: "corps", day: "2023-01-30", stance: "denies" },
  );
  expect(found.map(({ claimantId }) => claimantId)).toEqual(["corps", "media"]);
});

test("claims of about the same day stand on rows of their own", () => {
  const [lane] = lanes({ day: "2023-01-28" }, { day: "2023-01-28" }, { day: "2023-01-29" });
  expect(lane?.marks.map(({ row }) => row)).toEqual([0, 1, 0]);
  expect(lane?.rows).toBe(2);
});

test("who never spoke on a known day has no lane", () => {
  expect(lanes({ day: null })).toEqual([]);
});
