import { type APIRequestContext, expect, test } from "@playwright/test";
import { tableFromIPC } from "apache-arrow";

test("claims.csv has one row for each claim that the filter finds, as the feature collection does", async ({
  request,
}) => {
  for (const query of ["", "side=RU", "type=capture&from=2023-01-28&to=2023-01-31", "claimant=nobody"]) {
    const { features } = await (await request.get(`/events.geojson?${query}`)).json();
    const claims = features.flatMap((feature: { properties: { claims: unknown[] } }) => feature.properties.claims);
    const csv = await (await request.get(`/claims.csv?${query}`)).text();
    expect(csv.split("\r\n").slice(1, -1), query).toHaveLength(claims.length);
  }
});

test("the Arrow file has the rows of the feature collection, for another reader than ours", async ({ request }) => {
  for (const query of [
    "",
    "side=RU",
    "q=Blagodatnoye",
    "type=capture&from=2023-01-28&to=2023-01-31",
    "bbox=37,48,39,49",
    "claimant=nobody",
  ]) {
    const { features } = await (await request.get(`/events.geojson?${query}`)).json();
    const response = await request.get(`/events.arrow?${query}`);
    expect(response.headers()["content-type"]).toBe("application/vnd.apache.arrow.stream");
    const rows = tableFromIPC(await response.body()).toArray();
    const facts = rows.map(({ id, title, status, claims }) => [id, title, status, claims.length]);
    const expected = features.map(({ id, properties }: { id: string; properties: Record<string, unknown> }) => [
      id,
      properties.title,
      properties.status,
      (properties.claims as unknown[]).length,
    ]);
    expect(facts.sort(), query).toEqual(expected.sort());
  }
});

test("each feature says who claims it; a pin is a place of the gazetteer or nothing", async ({ request }) => {
  const response = await request.get("/events.geojson");
  expect(response.headers()["content-type"]).toBe("application/geo+json");
  const { features } = await response.json();
  for (const { geometry, properties } of features) {
    expect(properties.title).toMatch(/claimed|reported|announced|acknowledged|denied|disputed/);
    expect(geometry === null).toBe(properties.placeId === null);
  }
});

test("a page’s link gives the same rows: what is only looked at changes none", async ({ request }) => {
  const [page, data] = await Promise.all([
    text(request, "/claims.csv?type=capture&z=7&lat=48.5&lng=37.8&event=any"),
    text(request, "/claims.csv?type=capture"),
  ]);
  expect(page).toBe(data);
});

const REFUSED: [query: string, path: (string | number)[], message: string][] = [
  ["from=yesterday", ["from"], "must be a day, as 2023-01-31"],
  ["from=2023-02-01&to=2023-01-01", ["to"], "must not be before"],
  ["type=ufo", ["type", 0], "expected one of"],
  ["bbox=37,48,39", ["bbox"], "must be west,south,east,north in degrees"],
  ["colour=red", ["colour"], "is no parameter; expected one of q, from"],
  ["lat=north", ["lat"], "expected number"],
];

for (const [query, path, message] of REFUSED)
  test(`refuses ${query}, saying what was expected`, async ({ request }) => {
    for (const address of ["/events.geojson", "/events.arrow", "/claims.csv"]) {
      const response = await request.get(`${address}?${query}`);
      expect(response.status()).toBe(400);
      expect(await response.json()).toEqual({ errors: [{ path, message: expect.stringContaining(message) }] });
    }
  });

test("who has the data already is not sent it again, and other sites may read it", async ({ request }) => {
  const first = await request.get("/claims.csv");
  expect(first.headers()["access-control-allow-origin"]).toBe("*");
  const again = await request.get("/claims.csv", { headers: { "If-None-Match": first.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
  const other = await request.get("/claims.csv?type=strike", {
    headers: { "If-None-Match": first.headers().etag ?? "" },
  });
  expect(other.status()).toBe(200);
});

test("the about page documents the columns and hands the files out", async ({ page }) => {
  await page.goto("/about");
  await page.getByText("Columns of claims.csv").click();
  await expect(page.getByText("claim_id", { exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "/claims.csv", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("claims.csv");
});

async function text(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status()).toBe(200);
  return response.text();
}
