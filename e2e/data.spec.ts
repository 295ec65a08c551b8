import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { tableFromIPC } from "apache-arrow";
import { parse } from "csv-parse/sync";
import { findFaults } from "./axe";

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
    for (const address of ["/events.geojson", "/events.arrow", "/claims.csv", "/feed.xml"]) {
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

test("claims of every format are the same claims, and pages of it together the whole", async ({ request }) => {
  const csv = (body: string): Record<string, string>[] => parse(body, { columns: true, record_delimiter: "\r\n" });
  for (const query of ["side=UA", "type=capture&from=2023-01-28&to=2023-01-31", "claimant=nobody"]) {
    const rows = csv(await text(request, `/claims.csv?${query}`));
    const ids = rows.map((row) => row.claim_id).sort();
    const graph = JSON.parse(await text(request, `/claims.jsonld?${query}`))["@graph"] as { id: string }[];
    expect(graph.map(({ id }) => id.split("#")[1]).sort(), query).toEqual(ids);
    const acled = csv(await text(request, `/acled.csv?${query}`));
    expect(acled.map(({ event_id_cnty }) => event_id_cnty?.replace(/^[A-Z]{3}/, "")).sort(), query).toEqual(ids);
    expect(
      acled.every(({ notes, tags }) => notes?.startsWith("Claim, not a fact") && tags?.startsWith("claimed;")),
    ).toBe(true);
    const events = csv(await text(request, `/events.csv?${query}`));
    expect(
      events.reduce((sum, row) => sum + Number(row.claims_found), 0),
      query,
    ).toBe(ids.length);
    const paged = await pages(request, `/claims.csv?${query}&limit=7`);
    expect(
      paged.flatMap((page) => csv(page)),
      query,
    ).toEqual(rows);
    expect(paged.length).toBe(Math.max(1, Math.ceil(ids.length / 7)));
    const feed = (await pages(request, `/feed.xml?${query}&limit=7`)).join("");
    expect(feed.match(/<entry>/g) ?? [], query).toHaveLength(ids.length);
  }
});

test("an event’s own files have what its page shows, whatever its id was before", async ({ request }) => {
  const { features } = await (await request.get("/events.geojson?status=contested")).json();
  const { id, properties } = features[0];
  const whole = await (await request.get(`/events/${id}/events.geojson`)).json();
  expect(whole.features.map((feature: { id: string }) => feature.id)).toEqual([id]);
  expect(whole.features[0].properties.claims).toHaveLength(properties.claimCount);
  const csv = await text(request, `/events/${id}/claims.csv?event=any&stance=denies`);
  expect(csv.split("\r\n").length - 2).toBe(
    whole.features[0].properties.claims.filter(({ stance }: { stance: string }) => stance === "denies").length,
  );
  const none = await request.get("/events/nowhere/claims.csv");
  expect(none.status()).toBe(404);
  expect((await none.json()).errors[0].path).toEqual(["event"]);
  expect((await request.get(`/events/${id}/claims.docx`)).status()).toBe(404);
});

test("answers are packed as the reader takes it, and say so", async ({ request }) => {
  const addresses = [
    "/claims.csv",
    "/feed.xml",
    "/claims.csv?from=x",
    "/events/nowhere/claims.csv",
    "/events.geojson?limit=3",
  ];
  for (const address of addresses) {
    const plain = await request.get(address, { headers: { "Accept-Encoding": "identity" } });
    expect(plain.headers()["content-encoding"]).toBeUndefined();
    expect(plain.headers().vary).toContain("Accept-Encoding");
    for (const encoding of ["br", "gzip"]) {
      const packed = await request.get(address, { headers: { "Accept-Encoding": encoding } });
      expect(packed.headers()["content-encoding"], address).toBe(encoding);
      expect(packed.headers().etag).toBe(plain.headers().etag);
      expect(await packed.text(), address).toBe(await plain.text());
    }
  }
});

test("asking for the headers alone, and from another site", async ({ request }) => {
  for (const address of ["/claims.csv", "/feed.xml", "/events.arrow", "/events.geojson?limit=2"]) {
    const [head, get] = await Promise.all([request.head(address), request.get(address)]);
    expect(head.status()).toBe(200);
    expect((await head.body()).length).toBe(0);
    for (const name of ["etag", "content-type", "link", "content-disposition", "cache-control"])
      expect(head.headers()[name], `${name} of ${address}`).toBe(get.headers()[name]);
    const asked = await request.fetch(address, { method: "OPTIONS", headers: { Origin: "https://else.example" } });
    expect(asked.status()).toBe(204);
    expect(asked.headers()["access-control-allow-origin"]).toBe("*");
    expect(asked.headers()["access-control-allow-methods"]).toContain("HEAD");
    expect(get.headers()["access-control-expose-headers"]).toContain("Link");
  }
});

test("answers are what the OpenAPI document says, and it passes a validator", async ({ request }) => {
  const document = await (await request.get("/api/openapi.json")).json();
  expect(await new Validator().validate(document)).toEqual({ valid: true });
  const { features } = await (await request.get("/events.geojson")).json();
  type Parameter = { name?: string; in?: string; required?: boolean; example?: unknown };
  type Operation = { parameters?: Parameter[]; responses: Record<string, Response> };
  const paths = Object.entries(document.paths) as [string, { get: Operation }][];
  /** What has to be asked, as the document itself has it for an example. */
  const queryOf = (parameters: Parameter[] = []) => {
    const needed = parameters.filter((one) => one.in === "query" && one.required);
    return needed.length > 0
      ? `?${new URLSearchParams(needed.map(({ name, example }) => [name ?? "", String(example)]))}`
      : "";
  };
  type Response = { $ref?: string; content?: Record<string, unknown> };
  const told = ({ $ref, content }: Response) =>
    Object.keys($ref ? (document.components.responses[$ref.split("/").at(-1) ?? ""].content ?? {}) : (content ?? {}));
  const typeOf = (headers: Record<string, string>) => headers["content-type"]?.split(";")[0];
  for (const [path, { get }] of paths) {
    const address = `${path.replace("{id}", features[0].id)}${queryOf(get.parameters)}`;
    const good = await request.get(address);
    expect(good.status(), address).toBe(200);
    expect(told(get.responses["200"] as Response), address).toContain(typeOf(good.headers()));
    if (get.responses["304"]) {
      const again = await request.get(address, { headers: { "If-None-Match": good.headers().etag ?? "" } });
      expect(again.status(), address).toBe(304);
    }
    if (get.responses["400"]) {
      const bad = await request.get(`${address.split("?")[0]}?no-such-key=1`);
      expect(bad.status(), address).toBe(400);
      expect(told(get.responses["400"])).toContain(typeOf(bad.headers()));
    }
    if (get.responses["404"]) expect((await request.get(path.replace("{id}", "nowhere"))).status(), path).toBe(404);
  }
});

test("the feed of a filter is told in the head of its page", async ({ request }) => {
  const html = await text(request, "/?type=capture&event=any");
  expect(html).toMatch(
    /<link rel="alternate" type="application\/atom\+xml" href="[^"]+\/feed\.xml\?type=capture" title="8 claims/,
  );
});

test("a reader finds what each file holds, and takes one along", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("link", { name: "The page about data" }).click();
  await page.getByRole("link", { name: "Claims, CSV" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("claims.csv");
  await expect(page.getByText("claim_id", { exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "First rows" })).toContainText("claim_id,event_id,event");
  expect(await findFaults(page, { hasDark: true })).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^\/claims\.csv\?/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("claims.csv");
  await page.getByRole("contentinfo").getByRole("link", { name: "For programs" }).click();
  await expect(page.getByRole("article", { name: "/claims.csv", exact: true })).toContainText("400 application/json");
  expect(await findFaults(page, { hasDark: false })).toEqual([]);
});

/** The bodies of a page and of those after it, as the header Link leads on. */
async function pages(request: APIRequestContext, address: string): Promise<string[]> {
  const bodies: string[] = [];
  for (let next: string | undefined = address; next; ) {
    const response: APIResponse = await request.get(next);
    expect(response.status(), next).toBe(200);
    bodies.push(await response.text());
    next = response.headers().link?.match(/<([^>]+)>; rel="next"/)?.[1];
  }
  return bodies;
}

async function text(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect(response.status()).toBe(200);
  return response.text();
}
