import { expect, test } from "vitest";
import { claimRow } from "./rows.sample";
import { toClaimMark, toEventViews } from "./to-event";

test("rows of one event become one event, its claims oldest first", () => {
  const rows = [
    claimRow({ id: "c", saidFrom: "2023-01-31" }),
    claimRow({ id: "b", saidFrom: null, published: null }),
    claimRow({ id: "a" }),
  ];
  const [event, ...others] = toEventViews(rows);
  expect(others).toEqual([]);
  expect(event?.claims.map(({ id }) => id)).toEqual(["a", "c", "b"]);
  expect(event).toMatchObject({ unverified: false, outletCount: 2, claimCount: 3, placeName: "Varen" });
});

test("what answers a claim comes after it on the same day", () => {
  const rows = [
    claimRow({ id: "1", stance: "unverified" }),
    claimRow({ id: "2", narration: 1 }),
    claimRow({ id: "3", stance: "denies" }),
    claimRow({ id: "4", type: "repel" }),
    claimRow({ id: "5" }),
  ];
  expect(toEventViews(rows)[0]?.claims.map(({ id }) => id)).toEqual(["5", "4", "3", "1", "2"]);
});

test.each([
  ["said", {}, ["2023-01-28", "2023-01-28"]],
  ["said", { saidFrom: "2023-01-01", saidTo: "2023-01-31", saidPrecision: "month" }, ["2023-01-01", "2023-01-31"]],
  ["said", { saidFrom: null, saidTo: "2023-01-31" }, ["2023-01-31", "2023-01-31"]],
  ["event", { saidFrom: null, eventFrom: "2023-01-20", eventTo: "2023-01-22" }, ["2023-01-20", "2023-01-22"]],
  ["published", { saidFrom: null }, ["2023-01-31", "2023-01-31"]],
  ["none", { saidFrom: null, published: null }, [null, null]],
] as const)("a claim is drawn at the day of its %s: %o", (dayBasis, change, [day, dayTo]) => {
  expect(toClaimMark(claimRow(change))).toMatchObject({ dayBasis, day, dayTo });
});

test("claims that the filter hides still say whose event it is", () => {
  const rows = [
    claimRow({ id: "a", side: "UA", type: "repel", matches: 0 }),
    claimRow({ id: "b", matches: 0 }),
    claimRow({ id: "c", side: "third", stance: "denies", matches: 0 }),
    claimRow({ id: "d", side: "none", narration: 1 }),
  ];
  expect(toEventViews(rows)).toMatchObject([{ sides: ["RU", "UA", "third"], claimCount: 4, claims: [{ id: "d" }] }]);
});

test("an event without a matching claim is none", () => {
  expect(toEventViews([claimRow({ matches: 0 })])).toEqual([]);
  expect(toEventViews([])).toEqual([]);
});

test("an ambiguous place is named, not pinned, and keeps its candidates", () => {
  const candidates = JSON.stringify([
    { id: "gn-1", name: "Varen", admin1: "Osk Oblast", lat: 48.5, lon: 38.1 },
    { id: "gn-2", name: "Varen", admin1: null, lat: 49.5, lon: 30.1 },
    { id: null, name: "Varen", admin1: null, lat: null, lon: null },
  ]);
  const [event] = toEventViews([claimRow({ placeId: null, lat: null, lon: null, candidates })]);
  expect(event).toMatchObject({
    place: null,
    placeName: "Varen",
    candidates: [{ id: "gn-1" }, { id: "gn-2", admin1: "" }],
  });
});

test("a place without coordinates is not pinned", () => {
  expect(toEventViews([claimRow({ lat: null })])[0]?.place).toBeNull();
});
