import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type APIRequestContext, expect, test } from "@playwright/test";

type Link = { href: string; rel: string; type: string };
type Feature = {
  type: string;
  id: string;
  geometry: { coordinates: number[] } | null;
  properties: Record<string, unknown>;
};
type FeaturePage = { numberMatched: number; numberReturned: number; links: Link[]; features: Feature[] };

const COLLECTIONS = ["events", "claims"];

/** As a browser asks for a page. */
const AS_BROWSER = { headers: { Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" } };

test("the landing page leads to all the rest, each link as it says", async ({ request }) => {
  const { links } = await read<{ links: Link[] }>(request, "/ogc");
  expect(links.map(({ rel }) => rel).sort()).toEqual(
    ["alternate", "conformance", "data", "self", "service-desc", "service-doc"].sort(),
  );
  const { collections } = await read<{ collections: { id: string; links: Link[] }[] }>(request, "/ogc/collections");
  expect(collections.map(({ id }) => id)).toEqual(COLLECTIONS);
  const items = await read<FeaturePage>(request, "/ogc/collections/claims/items?limit=1");
  const single = await read<{ links: Link[] }>(
    request,
    `/ogc/collections/claims/items/${encodeURIComponent(items.features[0]?.id ?? "")}`,
  );
  const all = [...links, ...collections.flatMap((one) => one.links), ...items.links, ...single.links];
  for (const { href, type } of all) {
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    expect(response.headers()["content-type"], href).toContain(type);
  }
});

test("it says what of the standard it keeps, and describes its addresses", async ({ request }) => {
  const { conformsTo } = await read<{ conformsTo: string[] }>(request, "/ogc/conformance");
  expect(conformsTo.map((name) => name.split("/").at(-1))).toEqual(["core", "geojson", "html", "oas30"]);
  const response = await request.get("/ogc/api");
  expect(response.headers()["content-type"]).toBe("application/vnd.oai.openapi+json;version=3.0");
  const { openapi, paths, servers } = await response.json();
  expect(openapi).toBe("3.0.3");
  for (const path of Object.keys(paths)) {
    const id = path.includes("claims") ? "claims" : "events";
    const { features } = await read<FeaturePage>(request, `/ogc/collections/${id}/items?limit=1`);
    const address = servers[0].url + path.replace("{featureId}", encodeURIComponent(features[0]?.id ?? ""));
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

test("extents hold every feature, and each collection has the rows of the files", async ({ request }) => {
  for (const id of COLLECTIONS) {
    const { extent, crs, itemType } = await read<{
      extent: { spatial: { bbox: number[][] }; temporal: { interval: string[][] } };
      crs: string[];
      itemType: string;
    }>(request, `/ogc/collections/${id}`);
    expect([crs, itemType]).toEqual([["http://www.opengis.net/def/crs/OGC/1.3/CRS84"], "feature"]);
    const [west = 0, south = 0, east = 0, north = 0] = extent.spatial.bbox[0] ?? [];
    const features = await readAll(request, `/ogc/collections/${id}/items?limit=1000`);
    for (const { geometry } of features) {
      const [lon, lat] = geometry?.coordinates ?? [west, south];
      expect(lon).toBeGreaterThanOrEqual(west);
      expect(lon).toBeLessThanOrEqual(east);
      expect(lat).toBeGreaterThanOrEqual(south);
      expect(lat).toBeLessThanOrEqual(north);
    }
    expect(extent.temporal.interval[0]?.every((moment) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(moment))).toBe(true);
  }
});

const ASKED: [ours: string, theirs: string][] = [
  ["", ""],
  ["side=RU&type=capture", "side=RU&type=capture"],
  ["claimant=wagner", "claimant=wagner"],
  ["q=Blagodatnoye", "q=Blagodatnoye"],
  ["bbox=37,48,38,49", "bbox=37,48,38,49"],
  ["bbox=37,48,38,49", "bbox=37,48,0,38,49,100"],
  ["from=2023-01-28&to=2023-01-31", "datetime=2023-01-28T00:00:00Z/2023-01-31T23:59:59Z"],
  ["from=2023-02-01", "datetime=2023-02-01/.."],
  ["to=2023-01-10", "datetime=/2023-01-10"],
  ["claimant=nobody", "claimant=nobody"],
];

test("a filter finds the rows of the files, whatever the size of a page", async ({ request }) => {
  for (const [ours, theirs] of ASKED) {
    const { features } = await read<FeaturePage>(request, `/events.geojson?${ours}`);
    const claims = features.flatMap(({ properties }) => properties.claims as { id: string }[]);
    const expected = { events: features.map(({ id }) => id), claims: claims.map(({ id }) => id) };
    for (const id of COLLECTIONS as (keyof typeof expected)[]) {
      const address = `/ogc/collections/${id}/items?${theirs}`;
      const { numberMatched } = await read<FeaturePage>(request, address);
      const found = (await readAll(request, `${address}&limit=3`)).map((feature) => feature.id);
      expect([numberMatched, found.sort()], address).toEqual([expected[id].length, expected[id].sort()]);
    }
  }
});

test("features are flat, say who claims, and stand alone as they stand on a page", async ({ request }) => {
  for (const id of COLLECTIONS) {
    const response = await request.get(`/ogc/collections/${id}/items?limit=1000`);
    expect(response.headers()["content-type"]).toBe("application/geo+json");
    const { features, numberReturned, numberMatched } = (await response.json()) as FeaturePage;
    expect([numberReturned, numberMatched]).toEqual([features.length, features.length]);
    for (const { properties } of features) {
      expect(properties.title).toMatch(
        /claimed|reported|announced|acknowledged|denied|disputed|asserts:|denies:|verify:/,
      );
      expect(Object.values(properties).filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    }
    for (const { type, id: featureId, geometry, properties } of features.slice(0, 3)) {
      const alone = await read<Feature>(request, `/ogc/collections/${id}/items/${encodeURIComponent(featureId)}`);
      expect(alone).toMatchObject({ type, id: featureId, geometry, properties });
    }
  }
});

const REFUSED = [
  ["limit=0", "limit"],
  ["limit=many", "limit"],
  ["bbox=1,2,3", "bbox"],
  ["datetime=yesterday", "datetime"],
  ["type=ufo", "type"],
  ["colour=red", "colour"],
  ["f=xml", "f"],
];

test("bad askings are refused in the shape of the standard and of the site; too large a page is the largest", async ({
  request,
}) => {
  for (const [query, key] of REFUSED) {
    const response = await request.get(`/ogc/collections/claims/items?${query}`);
    expect(response.status(), query).toBe(400);
    const { code, description, errors } = await response.json();
    expect([code, errors[0].path[0]], query).toEqual(["InvalidParameterValue", key]);
    expect(description).toContain(key);
  }
  expect((await request.get("/ogc?colour=red")).status()).toBe(400);
  expect((await request.get("/ogc/collections/claims/items?limit=1000000")).status()).toBe(200);
  for (const address of ["/ogc/collections/facts", "/ogc/collections/facts/items", "/ogc/collections/events/items/x"]) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expect(await response.json()).toMatchObject({ code: "NotFound", errors: [{ message: /none of the id/ }] });
  }
});

test("who has a page already is not sent it again, and scripts of other sites may read it", async ({ request }) => {
  const first = await request.get("/ogc/collections/events/items");
  expect(first.headers()).toMatchObject({ "access-control-allow-origin": "*", vary: /Accept/ });
  const headers = { "If-None-Match": first.headers().etag ?? "" };
  expect((await request.get("/ogc/collections/events/items", { headers })).status()).toBe(304);
  expect((await request.get("/ogc/collections/events/items?limit=2", { headers })).status()).toBe(200);
});

test("to a browser, and to whoever says so, each document is a page with the same links", async ({ request }) => {
  const { features } = await read<FeaturePage>(request, "/ogc/collections/claims/items?limit=1");
  const [feature] = features;
  const paths = [
    "/ogc",
    "/ogc/conformance",
    "/ogc/api",
    "/ogc/collections",
    "/ogc/collections/claims",
    "/ogc/collections/claims/items?limit=1",
    `/ogc/collections/claims/items/${encodeURIComponent(feature?.id ?? "")}`,
  ];
  for (const path of paths) {
    const page = await request.get(path, AS_BROWSER);
    expect([page.status(), page.headers()["content-type"]], path).toEqual([200, "text/html; charset=utf-8"]);
    const html = await page.text();
    expect(html, path).toContain('rel="alternate"');
    const asked = await request.get(`${path}${path.includes("?") ? "&" : "?"}f=html`);
    expect(asked.headers()["content-type"], path).toContain("text/html");
    const data = await request.get(`${path}${path.includes("?") ? "&" : "?"}f=json`, AS_BROWSER);
    expect(data.headers()["content-type"], path).toContain("json");
  }
  const table = await (await request.get("/ogc/collections/claims/items?limit=1", AS_BROWSER)).text();
  expect(table).toContain('rel="next"');
  const wrong = await request.get("/ogc/collections/claims/items?limit=0", AS_BROWSER);
  expect(await wrong.text()).toContain("must be a whole number from 1 on");
  expect((await request.get("/ogc/collections/facts", AS_BROWSER)).status()).toBe(404);
});

const run = promisify(execFile);

test("GDAL lists and reads both layers, page by page, with a box, days and properties", async ({
  request,
  baseURL,
}) => {
  const hasGdal = await run("ogrinfo", ["--version"]).then(
    () => true,
    () => false,
  );
  test.skip(!hasGdal, "ogrinfo is not installed; Debian has it in gdal-bin");

  const layers = await ogrinfo(`OAPIF:${baseURL}/ogc`);
  expect(layers).toMatch(/events.*\(Point\)[\s\S]*claims.*\(Point\)/);
  const matched = async (query: string) =>
    (await read<FeaturePage>(request, `/ogc/collections/claims/items?${query}`)).numberMatched;
  const page = await (await request.get("/", AS_BROWSER)).text();
  const said = Number(/(\d+) claims by \d+ claimants/.exec(page)?.[1]);
  const { features } = await read<FeaturePage>(request, "/events.geojson");

  expect(await readRows(`OAPIF:${baseURL}/ogc`, "claims", "-oo", "PAGE_SIZE=2")).toBe(said);
  expect(await readRows(`OAPIF:${baseURL}/ogc`, "events", "-oo", "PAGE_SIZE=2")).toBe(features.length);
  expect(await readRows(`${baseURL}/events.geojson`)).toBe(features.length);

  const inBox = await read<FeaturePage>(request, "/events.geojson?bbox=37.5,48,38.5,49");
  const box = ["-spat", "37.5", "48", "38.5", "49"];
  expect(inBox.features.length).toBeGreaterThan(2);
  expect(inBox.features.length).toBeLessThan(features.length);
  expect(await readRows(`OAPIF:${baseURL}/ogc`, "events", "-oo", "PAGE_SIZE=2", ...box)).toBe(inBox.features.length);
  expect(await readRows(`${baseURL}/events.geojson?bbox=37.5,48,38.5,49`)).toBe(inBox.features.length);

  const days = await matched("datetime=2023-01-28/2023-01-31");
  const range = ["-where", "day_from >= '2023-01-28' AND day_from <= '2023-01-31'"];
  expect(days).toBeGreaterThan(2);
  expect(days).toBeLessThan(said);
  expect(await readRows(`OAPIF:${baseURL}/ogc`, "claims", "-oo", "PAGE_SIZE=3", ...range)).toBe(days);
  const ofDays = await read<FeaturePage>(request, "/events.geojson?from=2023-01-28&to=2023-01-31");
  expect(await readRows(`${baseURL}/events.geojson?from=2023-01-28&to=2023-01-31`)).toBe(ofDays.features.length);

  const ofSide = await matched("side=RU&type=capture");
  expect(await readRows(`OAPIF:${baseURL}/ogc`, "claims", "-where", "side = 'RU' AND type = 'capture'")).toBe(ofSide);
});

async function ogrinfo(...args: string[]): Promise<string> {
  return (await run("ogrinfo", ["-ro", ...args], { maxBuffer: 50_000_000 })).stdout;
}

/** How many features GDAL reads, each of them counted. */
async function readRows(...args: string[]): Promise<number> {
  const all = args.length === 1 || args[1]?.startsWith("-") ? ["-al"] : [];
  return (await ogrinfo(...all, ...args)).match(/^OGRFeature\(/gm)?.length ?? 0;
}

async function read<T>(request: APIRequestContext, address: string): Promise<T> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.json();
}

/** The features of all pages, by the links from one to the next. */
async function readAll(request: APIRequestContext, address: string): Promise<Feature[]> {
  const features: Feature[] = [];
  for (let next: string | undefined = address; next; ) {
    const page: FeaturePage = await read(request, next);
    expect(page.numberReturned).toBe(page.features.length);
    features.push(...page.features);
    next = page.links.find(({ rel }) => rel === "next")?.href;
  }
  return features;
}
