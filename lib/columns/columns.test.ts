import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { countUndated, toColumns, UNDATED } from "./columns";
import { columnsOf } from "./columns.sample";
import { selectDays } from "./select";

test("claims stand one after the other, as numbers", () => {
  const events = [
    eventView({ id: "a", claims: [claimMark({ day: "1970-01-02", dayTo: "1970-01-05", side: "UA" })] }),
    eventView({
      id: "b",
      claims: [claimMark({ day: null, dayTo: null, side: "RU" }), claimMark({ day: "1970-01-03", dayTo: null })],
    }),
  ];
  const { owner, first, last, side } = toColumns(events);
  expect([...owner]).toEqual([0, 1, 1]);
  expect([...first]).toEqual([1, UNDATED, 2]);
  expect([...last]).toEqual([4, UNDATED, 2]);
  expect([...side]).toEqual([1, 0, 2]);
});

test("the undated are counted", () => {
  expect(countUndated(columnsOf("2023-01-01", null, null))).toBe(2);
  expect(countUndated(columnsOf())).toBe(0);
});

const columns = columnsOf("2023-01-28", "2023-01-31", null, ["2023-02-01", "2023-02-28"]);

test.each([
  ["nothing asked, the very same events", {}, ["c0", "c1", "c2", "c3"]],
  ["one day", { from: "2023-01-31", to: "2023-01-31" }, ["c1"]],
  ["an open end", { from: "2023-01-29" }, ["c1", "c3"]],
  ["an open beginning", { to: "2023-01-30" }, ["c0"]],
  ["a day within a doubt", { from: "2023-02-14", to: "2023-02-14" }, ["c3"]],
])("selects %s", (_what, range, expected) => {
  expect(selectDays(columns, range).flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(expected);
});

test("an event of which all claims are within is not made anew", () => {
  const whole = columnsOf("2023-01-28");
  expect(selectDays(whole, { from: "2023-01-01" })[0]).toBe(whole.events[0]);
});

test.each([
  ["before all", { to: "2022-12-31" }],
  ["between two", { from: "2023-01-29", to: "2023-01-30" }],
  ["after all", { from: "2023-03-01" }],
])("selects nothing %s", (_what, range) => {
  expect(selectDays(columns, range)).toEqual([]);
});
