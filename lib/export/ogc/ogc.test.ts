import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { LIMITS, PROPERTY_KEYS } from "@/lib/filter/ogc/items";
import type { ClaimItem } from "@/lib/view/claim-item";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { STANCES } from "@/lib/vocabulary";
import { COLLECTION_IDS, toCollection, toCollections } from "./collection";
import { claimFeature, eventFeature, PROPERTIES, toFeatureCollection, toSingle } from "./features";
import { toConformance, toLanding } from "./landing";
import { inForm } from "./links";
import { toOpenApi } from "./openapi";

const site = "https://claims.example.org";
const context = { site, form: "json" } as const;
const extent = { box: { west: 37, south: 48, east: 38, north: 49 }, from: "2023-01-28", to: "2023-01-31" };

const item: ClaimItem = {
  event: eventView({}),
  claim: claimMark({}),
  killed: 3,
  wounded: null,
  reportCount: 2,
  print: {
    reportId: "r1",
    articleId: "courier:1",
    excerpt: "Our men took the mill, the brigade said.",
    publisherName: "The Courier",
    publishedOn: "2023-05-04",
  },
};

test("an event is a feature whose title says who claims it", () => {
  const { id, geometry, properties } = eventFeature(eventView({ sides: ["RU", "UA"] }), site);
  expect([id, geometry]).toEqual(["territory-varen-2023-05-03", { type: "Point", coordinates: [-1.25, 48.5] }]);
  expect(properties).toMatchObject({
    event_id: id,
    title: "Varen: capture claimed by Example Brigade",
    sides: "RU UA",
    from: "2023-05-03",
    outlets: 2,
    address: `${site}/events/${id}`,
  });
});

test("a claim is a feature with its sentence, and the way to it", () => {
  expect(claimFeature(item, site)).toMatchObject({
    id: "c1",
    geometry: { coordinates: [-1.25, 48.5] },
    properties: {
      claim_id: "c1",
      title: "Example Brigade asserts: capture, Varen",
      claimant: "example-brigade",
      killed: 3,
      wounded: null,
      excerpt: "Our men took the mill, the brigade said.",
      sentence: `${site}/articles/courier%3A1#claim-r1`,
    },
  });
  expect(claimFeature({ ...item, print: null }, site).properties).toMatchObject({ excerpt: null, sentence: null });
});

test("no stance makes a title that reads as a fact", () => {
  for (const stance of STANCES) {
    const claim = claimMark({ stance });
    const { title } = claimFeature({ ...item, claim, event: eventView({ placeName: null }) }, site).properties;
    expect(title).toMatch(/^Example Brigade (asserts|denies|could not verify): capture$/);
  }
});

test("what has no pin has no geometry, and every value is flat", () => {
  const event = eventView({ place: null, placeName: "Varen" });
  for (const feature of [eventFeature(event, site), claimFeature({ ...item, event }, site)]) {
    expect(feature.geometry).toBeNull();
    for (const value of Object.values(feature.properties)) expect(Object(value)).not.toBe(value);
  }
});

test("a page leads to itself and to the next, with what it was asked by", () => {
  const query = new URLSearchParams("side=RU&limit=1");
  const features = [eventFeature(eventView({}), site)];
  const next = { row: 4, claim: 0, id: "aid-x1" };
  const page = toFeatureCollection("events", { features, matched: 7, next }, { ...context, query });
  expect(page).toMatchObject({ type: "FeatureCollection", numberMatched: 7, numberReturned: 1 });
  const items = `${site}/ogc/collections/events/items`;
  expect(page.links.map(({ rel, href }) => [rel, href])).toEqual([
    ["self", `${items}?side=RU&limit=1&f=json`],
    ["alternate", `${items}?side=RU&limit=1&f=html`],
    ["next", `${items}?side=RU&limit=1&after=4.0.aid-x1&f=json`],
    ["collection", `${site}/ogc/collections/events`],
  ]);
  const last = toFeatureCollection("events", { features, matched: 1, next: null }, { ...context, query });
  expect(last.links.map(({ rel }) => rel)).not.toContain("next");
});

test("one feature leads to itself, whatever its id holds", () => {
  const feature = eventFeature(eventView({ id: "other:Jane Doe" }), site);
  expect(toSingle("events", feature, context).links[0]?.href).toBe(
    `${site}/ogc/collections/events/items/other%3AJane%20Doe?f=json`,
  );
});

test("extents are a box and moments; where nothing is pinned or dated they say so", () => {
  expect(toCollection("events", extent, context).extent).toMatchObject({
    spatial: { bbox: [[37, 48, 38, 49]] },
    temporal: { interval: [["2023-01-28T00:00:00Z", "2023-01-31T23:59:59Z"]] },
  });
  const none = toCollection("events", { box: null, from: null, to: null }, context).extent;
  expect(none).toEqual({ temporal: expect.objectContaining({ interval: [[null, null]] }) });
});

test("the links that the standard asks for are there", () => {
  const rels = (links: { rel: string }[]) => links.map(({ rel }) => rel);
  expect(rels(toLanding(context).links)).toEqual(
    expect.arrayContaining(["self", "service-desc", "service-doc", "conformance", "data"]),
  );
  expect(rels(toConformance(context).links)).toContain("self");
  for (const collection of toCollections(extent, context).collections)
    expect(rels(collection.links)).toEqual(expect.arrayContaining(["self", "items"]));
  expect(inForm("/ogc?f=json", "html")).toBe("/ogc?f=html");
});

test("the description names each parameter and each column, and every reference leads somewhere", () => {
  const api = toOpenApi(site);
  expect(Object.keys(api.components.parameters)).toEqual(expect.arrayContaining([...PROPERTY_KEYS, "bbox", "limit"]));
  expect(api.components.parameters.limit.schema).toMatchObject({ maximum: LIMITS.most, default: LIMITS.default });
  for (const id of COLLECTION_IDS) expect(api.paths).toHaveProperty([`/collections/${id}/items/{featureId}`]);
  for (const [, reference = ""] of JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g))
    expect(api, reference).toHaveProperty(reference.split("/"));
});

test("the description passes a validator, as the version that it says", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(toOpenApi(site)))).toEqual({ valid: true });
  expect(validator.version).toBe("3.0");
  const broken = { ...structuredClone(toOpenApi(site)), paths: { "/": { get: "fine" } } };
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});

test("docs/ogc.md states the limits and names each parameter", () => {
  const docs = readFileSync("docs/ogc.md", "utf8");
  for (const key of [...PROPERTY_KEYS, "bbox", "datetime", "limit", "after"]) expect(docs).toContain(`\`${key}\``);
  expect(docs).toContain(`${LIMITS.default} unless you say otherwise, ${LIMITS.most} at most`);
  for (const id of COLLECTION_IDS) expect(PROPERTIES[id].map(({ name }) => name)).toContain("title");
});
