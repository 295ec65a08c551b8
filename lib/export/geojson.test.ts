import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toGeoJson } from "./geojson";

const SITE = "https://claims.example.org";

test("gives one feature an event, longitude first", () => {
  const { type, features } = toGeoJson([eventView({}), eventView({ id: "other" })], SITE);
  expect(type).toBe("FeatureCollection");
  expect(features.map(({ id }) => id)).toEqual(["territory-varen-2023-05-03", "other"]);
  expect(features[0]?.geometry).toEqual({ type: "Point", coordinates: [-1.25, 48.5] });
});

test("says in each feature who claims it and where to read it", () => {
  const claims = [claimMark({}), claimMark({ id: "c2", claimantName: "River Corps", stance: "denies" })];
  const [feature] = toGeoJson([eventView({ claims })], SITE).features;
  expect(feature?.properties.title).toContain("claimed by");
  expect(feature?.properties.claims.map(({ claimantName, stance }) => `${claimantName} ${stance}`)).toEqual([
    "Example Brigade asserts",
    "River Corps denies",
  ]);
  expect(feature?.properties.address).toBe(`${SITE}/events/territory-varen-2023-05-03`);
});

test("invents no geometry: without a pin it is null, and the candidates are only named", () => {
  const candidates = [
    { id: "gn-1", name: "Varen", admin1: "Osk Oblast", lat: 48, lon: 38 },
    { id: "gn-2", name: "Varen", admin1: "Far Oblast", lat: 50, lon: 30 },
  ];
  const [feature] = toGeoJson([eventView({ place: null, candidates })], SITE).features;
  expect(feature?.geometry).toBeNull();
  expect(feature?.properties).toMatchObject({ placeId: null, placeName: "Varen", candidates });
});

test("survives being written and read, with nothing left undefined", () => {
  const collection = toGeoJson([eventView({ place: null })], SITE);
  expect(JSON.parse(JSON.stringify(collection))).toStrictEqual(collection);
});

test("of nothing there is an empty collection", () => {
  expect(toGeoJson([], SITE).features).toEqual([]);
});
