import { expect, test } from "@playwright/test";
import { tableFromIPC } from "apache-arrow";
import { DATA } from "@/lib/view/data";
import { crawl } from "./crawl";
import { lettersOf, readPrinted } from "./printed-text";

// With READER=excerpts no address gives more of an article than excerpts and the sentences beside them.

const full = `http://127.0.0.1:${process.env.CLAIMLINE_TEST_PORT ?? "3100"}`;
const articles = readPrinted("data/test/claimline.db");

/** Data that pages may link to by script alone, or in so many filters that not all are visited. */
const KNOWN = [
  ...DATA.map(({ name }) => `/${name}`),
  "/events.arrow?form=packed",
  "/embed",
  "/api/openapi.json",
  // The second is a word of sentences that may not be shown.
  ...["Blahodatne", "Belarusian"].flatMap((word) => [`/search?q=${word}`, `/search.json?q=${word}`]),
  "/ogc/collections/claims/items?f=json&limit=1000",
  "/ogc/collections/events/items?f=json&limit=1000",
];

/** The sentences of a body that may not be shown, by the address that gives them. */
function leaksOf(bodies: Map<string, string>): string[] {
  const found = new Map<string, string>();
  for (const [path, body] of bodies)
    for (const sentence of articles.flatMap(({ forbidden }) => forbidden))
      if (!found.has(sentence) && body.includes(sentence)) found.set(sentence, path);
  return [...found].map(([sentence, path]) => `${path}: ${sentence.slice(0, 60)}`);
}

function read(path: string, body: Buffer): string {
  return path === "/events.arrow" ? JSON.stringify(tableFromIPC(body).toArray()) : body.toString();
}

test("the articles have sentences that may be shown and others that may not", () => {
  expect(articles.length).toBe(4);
  for (const { permitted, forbidden } of articles) {
    expect(permitted.length).toBeGreaterThan(0);
    expect(forbidden.length).toBeGreaterThan(2);
  }
});

test("no address gives a sentence that may not be shown, and those that may are given", async ({
  request,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const visited = await crawl(request, baseURL ?? "", ["/", ...KNOWN]);
  const bodies = new Map([...visited].map(([path, { body }]) => [path, lettersOf(read(path, body))]));
  const pages = [...visited.keys()];
  expect(KNOWN.map((path) => [path, visited.get(path)?.status])).toEqual(KNOWN.map((path) => [path, 200]));
  expect(pages.filter((path) => /^\/articles\/[^?]+$/.test(path)).length).toBeGreaterThanOrEqual(articles.length);
  expect(pages.filter((path) => /^\/events\/[^/?.]+$/.test(path)).length).toBeGreaterThan(15);
  expect(leaksOf(bodies)).toEqual([]);

  const all = [...bodies.values()].join("\n");
  for (const { permitted } of articles) expect(permitted.filter((sentence) => !all.includes(sentence))).toEqual([]);
});

test("an article says what is not shown, and has no words of its text for a title", async ({ request }) => {
  const body = await (await request.get("/articles/s00-wion-blahodatne")).text();
  expect(body).toContain("Not shown here: the operator shows excerpts only.");
  expect(body).toMatch(/<h1[^>]*>Untitled article by /);
});

test("where all may be shown, the same look finds what is not to be shown here", async ({ request }) => {
  const bodies = new Map<string, string>();
  for (const { id } of articles) {
    const body = await (await request.get(`${full}/articles/${id}`)).text();
    bodies.set(id, lettersOf(body));
  }
  expect(leaksOf(bodies).length).toBeGreaterThan(articles.length);
});
