import { expect, test } from "vitest";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER } from "@/lib/filter/query";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { shownOf } from "./columns.sample";
import { countFacets } from "./facets";
import { findFailures } from "./failures";
import { countFound } from "./found";
import { countUndated, eventsOf, select } from "./select";

const { columns } = shownOf("2023-01-28", "2023-01-31", null, ["2023-02-01", "2023-02-28"]);

test.each([
  ["everything where nothing is asked", {}, [1, 2, 3, 4]],
  ["one day", { from: "2023-01-31", to: "2023-01-31" }, [2]],
  ["an open end", { from: "2023-01-29" }, [2, 4]],
  ["an open beginning", { to: "2023-01-30" }, [1]],
  ["a day within a doubt", { from: "2023-02-14", to: "2023-02-14" }, [4]],
  ["nothing before all", { to: "2022-12-31" }, []],
  ["nothing between two", { from: "2023-01-29", to: "2023-01-30" }, []],
  ["nothing after all", { from: "2023-03-01" }, []],
])("days select %s", (_what, days, expected) => {
  const shown = select(columns, { ...NO_FILTER, ...days });
  const numbers = eventsOf(shown).flatMap(({ claims }) => claims.map(({ id }) => Number(id.split("/")[1])));
  expect(numbers).toEqual(expected);
  expect(shown.claimCount).toBe(expected.length);
});

test("the undated are counted", () => {
  expect(countUndated(shownOf("2023-01-01", null, null))).toBe(2);
  expect(countUndated(shownOf())).toBe(0);
});

const guard = { claimantId: "guard", claimantName: "Guard", side: "RU" } as const;
const corps = { claimantId: "corps", claimantName: "Corps", side: "UA" } as const;
const mayor = { claimantId: "mayor", claimantName: "Mayor", side: "UA" } as const;
const courier = { id: "courier", name: "The Courier" };
const gazette = { id: "gazette", name: "Gazette" };
const osk = { id: "gn-osk", name: "Osk", admin1: "Osk Oblast", lat: 48, lon: 38 };
const war = toColumns([
  eventView({
    id: "varen",
    status: "contested",
    from: "2023-01-28",
    claims: [
      claimMark({ ...guard, day: "2023-01-28", dayTo: "2023-01-28" }),
      claimMark({ ...corps, type: "repel", day: "2023-01-30", dayTo: "2023-01-30" }),
    ],
    printedBy: [[courier, gazette], [courier]],
  }),
  eventView({
    id: "osk",
    topic: "strike",
    status: "one-sided",
    place: osk,
    from: "2023-01-08",
    claims: [claimMark({ ...mayor, type: "strike", day: "2023-01-08", dayTo: "2023-01-08" })],
    printedBy: [[gazette]],
  }),
]);
const ask = (given: Partial<Filter>): Filter => ({ ...NO_FILTER, ...given });
const found = (given: Partial<Filter>) =>
  Object.fromEntries(eventsOf(select(war, ask(given))).map(({ id, claims }) => [id, claims.map((c) => c.claimantId)]));

test.each<[string, Partial<Filter>, object]>([
  ["nothing, oldest first", {}, { osk: ["mayor"], varen: ["guard", "corps"] }],
  ["a side", { side: ["RU"] }, { varen: ["guard"] }],
  ["a side or a claimant of another", { side: ["RU"], claimant: ["mayor"] }, { osk: ["mayor"], varen: ["guard"] }],
  ["a type", { type: ["repel", "strike"] }, { osk: ["mayor"], varen: ["corps"] }],
  ["a status", { status: ["contested"] }, { varen: ["guard", "corps"] }],
  ["an outlet", { publisher: ["gazette"] }, { osk: ["mayor"], varen: ["guard"] }],
  ["a place", { place: ["gn-osk"] }, { osk: ["mayor"] }],
  ["a part of the map", { bbox: { west: 37, south: 47, east: 39, north: 48 } }, { osk: ["mayor"] }],
  ["a part of the map where nothing is", { bbox: { west: 0, south: 0, east: 1, north: 1 } }, {}],
  ["a stance that nobody takes", { stance: ["denies"] }, {}],
  ["somebody unknown", { claimant: ["nobody"] }, {}],
  ["two things of one claim", { side: ["UA"], publisher: ["courier"] }, { varen: ["corps"] }],
])("a filter asks for %s", (_what, given, expected) => {
  expect(found(given)).toEqual(expected);
  expect(Object.keys(found(given))).toEqual(Object.keys(expected));
});

test("a choice is counted as if its own kind were not asked, and everything else were", () => {
  const filter = ask({ side: ["RU"], publisher: ["courier"] });
  const facets = countFacets(war, findFailures(war, filter), []);
  const counts = (kind: keyof typeof facets) =>
    Object.fromEntries(facets[kind].map(({ value, count }) => [value, count]));
  expect(counts("side")).toEqual({ RU: 1, UA: 1 });
  expect(counts("claimant")).toEqual({ guard: 1, corps: 1, mayor: 0 });
  expect(counts("type")).toEqual({ capture: 1, repel: 0, strike: 0 });
  expect(counts("publisher")).toEqual({ courier: 1, gazette: 1 });
  expect(facets.place).toEqual([]);
});

test("choices are counted in the part of the map that is asked for", () => {
  const facets = countFacets(
    war,
    findFailures(war, ask({ type: ["aid"], bbox: { west: 37, south: 47, east: 39, north: 48 } })),
    [],
  );
  expect(facets.type.map(({ value, count }) => [value, count])).toEqual([
    ["strike", 1],
    ["capture", 0],
    ["repel", 0],
  ]);
  expect(facets.side.every(({ count }) => count === 0)).toBe(true);
});

test("an event without a pin is in no part of the map", () => {
  const columns = toColumns([eventView({ place: null })]);
  const bbox = { west: -180, south: -90, east: 180, north: 90 };
  expect(select(columns, ask({})).claimCount).toBe(1);
  expect(select(columns, ask({ bbox })).claimCount).toBe(0);
});

test("a place is named where the filter holds it", () => {
  const { place } = countFacets(war, findFailures(war, NO_FILTER), ["gn-osk", "gn-none"]);
  expect(place).toMatchObject([{ value: "gn-osk", name: "Osk" }]);
});

test("what is found is counted in claims and claimants, from the first to the last possible day", () => {
  expect(countFound(select(war, NO_FILTER))).toEqual({
    claims: 3,
    claimants: 3,
    from: "2023-01-08",
    to: "2023-01-30",
  });
  expect(countFound(shownOf("2023-01-28", ["2023-01-01", "2023-01-31"], null))).toMatchObject({
    claimants: 1,
    from: "2023-01-01",
    to: "2023-01-31",
  });
});

test("nothing found has no days", () => {
  expect(countFound(select(war, ask({ type: ["aid"] })))).toEqual({ claims: 0, claimants: 0, from: null, to: null });
});
