import { tableFromIPC } from "apache-arrow";
import { expect, test } from "vitest";
import { toColumns } from "@/lib/columns/build";
import { decodeColumns } from "@/lib/columns/decode";
import { eventAt } from "@/lib/columns/view";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toArrow } from "./arrow";
import { toPackedArrow } from "./packed-arrow";

const VAREN = eventView({
  id: "territory-varen-2023-05-03",
  title: "Varen: capture claimed by Russia, disputed by Ukraine – “все”",
  status: "contested",
  unverified: true,
  sides: ["UA", "RU"],
  claimCount: 3,
  claims: [
    claimMark({ id: "territory-varen-2023-05-03/1", claimantId: "a", claimantName: "Army", side: "RU" }),
    claimMark({
      id: "territory-varen-2023-05-03/2",
      claimantId: "b",
      claimantName: "Staff",
      side: "UA",
      stance: "denies",
      type: "repel",
      narration: true,
      day: "2023-05-01",
      dayTo: "2023-05-31",
      dayPrecision: "month",
      dayBasis: "event",
    }),
  ],
  printedBy: [[{ id: "courier", name: "The Courier" }], []],
});
const UNPINNED = eventView({
  id: "aid-x",
  topic: "aid",
  from: null,
  to: null,
  datePrecision: "unknown",
  place: null,
  placeName: null,
  placePrecision: "unknown",
  candidates: [{ id: "gn-2", name: "Osk", admin1: "Osk Oblast", lat: -1.5, lon: 48.25 }],
  claims: [claimMark({ id: "aid-x/1", day: null, dayTo: null, dayPrecision: "unknown", dayBasis: "none" })],
  printedBy: [[]],
});

test("what is packed is read again", () => {
  const events = [VAREN, DOUBTFUL, UNPINNED];
  const columns = decodeColumns(toPackedArrow(toColumns(events.toReversed())));
  expect(events.map((_, row) => eventAt(columns, row))).toEqual(events);
});

test("what is packed is the very same as what it was packed from", () => {
  const before = toColumns([VAREN, DOUBTFUL, UNPINNED]);
  const { events, claims, ...lists } = decodeColumns(toPackedArrow(before));
  expect(lists).toEqual({
    claimants: before.claimants,
    places: before.places,
    publishers: before.publishers,
    order: before.order,
  });
  expect(claims).toEqual(before.claims);
  expect(events.firstClaim).toEqual(before.events.firstClaim);
});

const DOUBTFUL = eventView({
  id: "strike-varen-2023-05",
  topic: "strike",
  title: "Russian strike reported in outlets’ own words",
  from: null,
  to: "2023-06-01",
  claims: [claimMark({ id: "strike-varen-2023-05/1", claimantId: "a", claimantName: "Army", side: "RU" })],
  printedBy: [
    [
      { id: "courier", name: "The Courier" },
      { id: "gazette", name: "Gazette" },
    ],
  ],
});

test("another reader finds the same, under names that say what it is", () => {
  const table = tableFromIPC(toArrow(toColumns([VAREN, UNPINNED])));
  const [varen, unpinned] = table.toArray().map((row) => row.toJSON());
  expect(varen).toMatchObject({ id: VAREN.id, title: VAREN.title, status: "contested", place: "gn-1", lat: 48.5 });
  expect(unpinned).toMatchObject({ id: "aid-x", place: null, lat: null, from: null, unverified: false });
  const [army, staff] = varen?.claims.toArray() ?? [];
  expect(army.toJSON()).toMatchObject({ claimant: "a", claimant_name: "Army", side: "RU", stance: "asserts" });
  expect(new Date(staff.day).toISOString().slice(0, 10)).toBe("2023-05-01");
});

test("no events are a table without rows", () => {
  expect(tableFromIPC(toArrow(toColumns([]))).numRows).toBe(0);
  expect(decodeColumns(toPackedArrow(toColumns([]))).claims.first).toHaveLength(0);
});

test.each([
  ["no file", new Uint8Array(0)],
  ["half a file", toPackedArrow(toColumns([VAREN])).slice(0, 300)],
  ["the file for others", toArrow(toColumns([VAREN]))],
])("%s is refused", (_what, bytes) => {
  expect(() => decodeColumns(bytes)).toThrow();
});
