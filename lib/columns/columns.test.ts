import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { countClaims, countEvents, NONE, UNDATED } from "./columns";
import { eventAt } from "./view";

const place = (id: string) => ({ id, name: id, admin1: "Osk Oblast", lat: 48, lon: 38 });

test("claims stand one after the other, as numbers", () => {
  const events = [
    eventView({ id: "a", claims: [claimMark({ day: "1970-01-02", dayTo: "1970-01-05", side: "UA" })] }),
    eventView({
      id: "b",
      claims: [claimMark({ day: null, dayTo: null, side: "RU" }), claimMark({ day: "1970-01-03", dayTo: null })],
    }),
  ];
  const { claims } = toColumns(events);
  expect([...claims.event]).toEqual([0, 1, 1]);
  expect([...claims.first]).toEqual([1, UNDATED, 2]);
  expect([...claims.last]).toEqual([4, UNDATED, 2]);
  expect([...claims.side]).toEqual([1, 0, 2]);
});

test("events of one place stand together, those without one last, in whatever order they come", () => {
  const events = [
    eventView({ id: "a", place: place("varen"), from: "2023-02-01" }),
    eventView({ id: "b", place: null }),
    eventView({ id: "c", place: place("osk") }),
    eventView({ id: "d", place: place("varen"), from: "2023-01-01" }),
  ];
  const columns = toColumns(events);
  expect([0, 1, 2, 3].map((row) => columns.events.id.at(row))).toEqual(["c", "d", "a", "b"]);
  expect([...columns.events.place]).toEqual([0, 1, 1, NONE]);
  expect(toColumns(events.toReversed()).events.place).toEqual(columns.events.place);
});

test("an event is drawn as it was given, its claims named by it", () => {
  const event = eventView({ claims: [claimMark({ id: "territory-varen-2023-05-03/1" })], printedBy: [[]] });
  expect(eventAt(toColumns([event]), 0)).toEqual(event);
});

test("outlets go along with the claims that they printed", () => {
  const courier = { id: "courier", name: "The Courier" };
  const event = eventView({ claims: [claimMark({}), claimMark({})], printedBy: [[], [courier]] });
  expect(eventAt(toColumns([event]), 0).printedBy).toEqual([[], [courier]]);
});

test("no events are no rows", () => {
  expect([countEvents(toColumns([])), countClaims(toColumns([]))]).toEqual([0, 0]);
});
