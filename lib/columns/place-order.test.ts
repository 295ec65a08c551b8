import { expect, test } from "vitest";
import type { PlaceLine } from "./place-lines";
import { orderPlaces, type PlaceLook, placesHref, readPlaceLook, regionsOf } from "./place-order";

const line = (id: string, admin1: string, contested: number, last: string | null): PlaceLine => ({
  id,
  name: id,
  admin1,
  lat: 48,
  lon: 38,
  events: 9,
  claims: 9,
  sides: [],
  statuses: [{ value: "contested", count: contested }],
  last,
});
const LINES = [
  line("Varen", "Osk", 1, "2023-01-01"),
  line("Ark", "Osk", 3, null),
  line("Mill", "Ern", 0, "2023-05-01"),
];

test.each<[Partial<PlaceLook>, string[]]>([
  [{}, ["Varen", "Ark", "Mill"]],
  [{ sort: "name" }, ["Ark", "Mill", "Varen"]],
  [{ sort: "contested" }, ["Ark", "Varen", "Mill"]],
  [{ sort: "latest" }, ["Mill", "Varen", "Ark"]],
  [{ region: "Osk" }, ["Varen", "Ark"]],
])("in the order %j", (look, ids) => {
  expect(orderPlaces(LINES, { region: null, sort: "events", ...look }).map(({ id }) => id)).toEqual(ids);
});

test("the regions, those with most places first", () => {
  expect(regionsOf(LINES)).toEqual([
    { region: "Osk", count: 2 },
    { region: "Ern", count: 1 },
  ]);
});

test("an address is read and written again, without what is bad or meant anyway", () => {
  expect(placesHref(readPlaceLook({ region: "Osk & Ern", sort: "latest" }))).toBe(
    "/places?region=Osk+%26+Ern&sort=latest",
  );
  expect(placesHref(readPlaceLook({ region: ["a", "b"], sort: "best" }))).toBe("/places");
});
