import { expect, test } from "vitest";
import type { EventView } from "@/lib/view/event";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { FEATURE_PROPERTIES, geojson } from "./geojson";
import { writeAll } from "./writer";
import { dataPage } from "./writer.sample";

const SITE = "https://claims.example.org";
const read = (events: EventView[], page = dataPage()) => JSON.parse(writeAll(geojson, events, page));
type Claims = { claimantName: string; stance: string }[];

test("gives one feature an event, longitude first", () => {
  const { type, features } = read([eventView({}), eventView({ id: "other" })]);
  expect(type).toBe("FeatureCollection");
  expect(features.map(({ id }: { id: string }) => id)).toEqual(["territory-varen-2023-05-03", "other"]);
  expect(features[0]?.geometry).toEqual({ type: "Point", coordinates: [-1.25, 48.5] });
});

test("says in each feature who claims it and where to read it", () => {
  const claims = [claimMark({}), claimMark({ id: "c2", claimantName: "River Corps", stance: "denies" })];
  const [feature] = read([eventView({ claims })]).features;
  expect(feature?.properties.title).toContain("claimed by");
  expect((feature.properties.claims as Claims).map(({ claimantName, stance }) => `${claimantName} ${stance}`)).toEqual([
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
  const [feature] = read([eventView({ place: null, candidates })]).features;
  expect(feature?.geometry).toBeNull();
  expect(feature?.properties).toMatchObject({ placeId: null, placeName: "Varen", candidates });
});

test("documents each property that a feature has, and no other", () => {
  const [feature] = read([eventView({})]).features;
  expect(Object.keys(feature.properties).sort()).toEqual(FEATURE_PROPERTIES.map(({ name }) => name).sort());
});

test("of a page it names the next", () => {
  const next = `${SITE}/events.geojson?limit=1&after=x`;
  expect(read([eventView({})], dataPage({ next })).links).toEqual([{ rel: "next", href: next }]);
  expect(read([eventView({})]).links).toBeUndefined();
});

test("of nothing there is an empty collection", () => {
  expect(read([]).features).toEqual([]);
});
