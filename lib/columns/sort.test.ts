import { expect, test } from "vitest";
import type { Sort } from "@/lib/filter/sort";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { eventsOf, select } from "./select";
import { sortEvents } from "./sort";

const place = (id: string, name: string) => ({ id, name, admin1: "Osk Oblast", lat: 48.5, lon: -1.25 });
const varen = place("gn-1", "Varen");
const events = [
  eventView({ id: "a", from: "2023-05-01", place: varen, status: "denied", claimCount: 2 }),
  eventView({ id: "b", from: "2023-05-03", place: place("gn-2", "ánders"), status: "contested", claimCount: 7 }),
  eventView({ id: "c", from: "2023-05-02", place: varen, status: "contested", claimCount: 1 }),
  eventView({ id: "d", from: null, place: null, placeName: "Osk", status: "narrated", claimCount: 2 }),
  eventView({ id: "e", from: "2023-05-03", place: null, placeName: null, status: "narrated", claimCount: 1 }),
  eventView({ id: "f", from: "2023-05-04", place: place("gn-3", "Varen"), status: "denied", claimCount: 1 }),
];
const columns = toColumns(events.map((event) => ({ ...event, claims: [claimMark({ type: "strike" })] })));
const all = { side: [], claimant: [], stance: [], type: [], status: [], publisher: [], place: [] };
const idsIn = (sort: Sort) =>
  eventsOf(sortEvents(select(columns, all), sort))
    .map(({ id }) => id)
    .join("");

test.each<[Sort, string]>([
  ["oldest", "acbefd"],
  ["newest", "fbecad"],
  ["place", "bdacfe"],
  ["status", "cbafed"],
  ["most", "badcef"],
  ["fewest", "cefadb"],
])("in the order “%s”, oldest first where it is alike", (sort, expected) => {
  expect(idsIn(sort)).toBe(expected);
});

test("what a filter hides is in no order", () => {
  const shown = select(columns, { ...all, status: ["contested"] });
  expect(eventsOf(sortEvents(shown, "most")).map(({ id }) => id)).toEqual(["b", "c"]);
  expect(sortEvents(shown, "oldest")).toBe(shown);
});
