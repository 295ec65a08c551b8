import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { createSampleDatabase } from "./database.sample";

let query: typeof import("./place") &
  typeof import("./places") &
  typeof import("./publisher") &
  typeof import("./publishers");
let url = "";

/** Two places named Varen, a third near one of them, and an event that may be at either; two outlets of one house. */
function createPlaces(): string {
  const rows = createSampleDatabase();
  rows.actor({ id: "guard", name: "Courier Guard", side: "RU" });
  rows.publisher({ id: "courier", name: "The Courier", family: "river" });
  rows.publisher({ id: "gazette", name: "Gazette", family: "river", homepage: "https://gazette.example" });
  const article = (id: string, publisherId: string, given = {}) =>
    rows.article({ id, publisherId, contentHash: id, title: `Title of ${id}`, publishedOn: "2023-01-31", ...given });
  article("c1", "courier", { agency: "AFP", publisherBasis: "stated: in the file" });
  article("c2", "courier", { publishedOn: "2023-02-02", publisherBasis: "inferred: from the folder" });
  article("c3", "courier", {
    publishedOn: null,
    language: "uk",
    title: null,
    text: "Перші слова",
    publisherBasis: "stated: in the file",
  });
  rows.place({ id: "gn-varen", name: "Varen", nativeName: "Варен", lat: 48, lon: 38 });
  rows.place({ id: "gn-other", name: "Varen", lat: 50, lon: 38 });
  rows.place({ id: "gn-mill", name: "Mill", lat: 48.05, lon: 38 });
  rows.placeName({ placeId: "gn-varen", name: "Varen", folded: "varen" });
  rows.placeName({ placeId: "gn-varen", name: "Варен", folded: "varen", language: "uk" });
  rows.placeName({ placeId: "gn-other", name: "Varen", folded: "varen" });
  rows.placeName({ placeId: "gn-mill", name: "Mill", folded: "mil" });
  const event = (id: string, placeId: string | null, from: string) =>
    rows.event({ id, placeId, from, to: from, title: `Event ${id}` });
  event("old", "gn-varen", "2023-01-01");
  event("new", "gn-varen", "2023-02-01");
  event("mill", "gn-mill", "2023-02-01");
  event("either", null, "2023-02-01");
  const claim = (id: string, eventId: string, placeId: string | null, given = {}) =>
    rows.claim({ id, eventId, placeId, claimantId: "guard", saidFrom: "2023-01-01", placeName: "Varen", ...given });
  claim("a", "old", "gn-varen");
  claim("b", "new", "gn-varen");
  claim("m", "mill", "gn-mill");
  const either = ["gn-varen", "gn-other"].map((id) => ({ id, name: "Varen", admin1: "Osk Oblast", lat: 48, lon: 38 }));
  claim("e", "either", null, { candidates: JSON.stringify(either) });
  const report = (id: string, claimId: string, articleId: string, placeSurface: string) =>
    rows.report({ id, claimId, articleId, placeSurface });
  report("r1", "a", "c1", "Vareno");
  report("r2", "a", "c2", "Varen");
  report("r3", "b", "c1", "Vareno");
  report("r4", "m", "c1", "Mill");
  return rows.url;
}

beforeAll(async () => {
  url = createPlaces();
  vi.stubEnv("DATABASE_URL", url);
  query = {
    ...(await import("./place")),
    ...(await import("./places")),
    ...(await import("./publisher")),
    ...(await import("./publishers")),
  };
});

test("a place has its events, newest first, and its spellings in the sources, most first", async () => {
  const place = await query.findPlace("gn-varen", 1);
  expect(place?.facts).toMatchObject({ name: "Varen", nativeName: "Варен", source: "made up", licence: "none" });
  expect(place?.facts.names).toEqual([
    { name: "Varen", language: null },
    { name: "Варен", language: "uk" },
  ]);
  expect(place?.events.items.map(({ id }) => id)).toEqual(["new", "old"]);
  expect(place?.spellings).toEqual([
    { text: "Vareno", count: 2 },
    { text: "Varen", count: 1 },
  ]);
});

test("a place has others of that name, those near by, and events that may have been there", async () => {
  const place = await query.findPlace("gn-varen", 1);
  expect(place?.namesakes.map(({ id, events }) => [id, events])).toEqual([["gn-other", 0]]);
  expect(place?.nearby.map(({ id, events }) => [id, events])).toEqual([["gn-mill", 1]]);
  expect(place?.possible.map(({ id }) => id)).toEqual(["either"]);
});

test("a place about which nothing is claimed is there all the same", async () => {
  const place = await query.findPlace("gn-other", 7);
  expect(place).toMatchObject({ stats: null, spellings: [], possibleCount: 1, events: { total: 0, number: 1 } });
});

test("the index has the places about which something is claimed", async () => {
  expect((await query.findPlaces()).map(({ id, events }) => [id, events])).toEqual([
    ["gn-varen", 2],
    ["gn-mill", 1],
  ]);
});

test("an outlet has what it printed, whose reporting it was, and how its name is known", async () => {
  const courier = await query.findPublisher("courier", 1);
  expect(courier?.facts).toEqual({
    id: "courier",
    name: "The Courier",
    family: "river",
    homepage: null,
    relatives: [{ id: "gazette", name: "Gazette" }],
    bases: [
      { basis: "stated", count: 2, example: "stated: in the file" },
      { basis: "inferred", count: 1, example: "inferred: from the folder" },
    ],
  });
  expect(courier?.printed).toEqual({
    articles: 3,
    agencies: [
      { name: null, count: 2 },
      { name: "AFP", count: 1 },
    ],
    languages: [
      { language: "en", count: 2 },
      { language: "uk", count: 1 },
    ],
    from: "2023-01-31",
    to: "2023-02-02",
    undated: 1,
  });
  expect(courier?.stats).toMatchObject({ claims: 3, events: 3 });
  expect(courier?.articles.items.map(({ id, claimCount }) => [id, claimCount])).toEqual([
    ["c2", 1],
    ["c1", 3],
    ["c3", 0],
  ]);
  expect(courier?.articles.items.at(-1)).toMatchObject({ headline: "Перші слова", titled: false });
});

test("an outlet of which nothing was read is there all the same", async () => {
  expect(await query.findPublisher("gazette", 1)).toMatchObject({ stats: null, printed: { articles: 0, from: null } });
  expect(
    (await query.findPublishers()).map((line) => [line.id, line.articles, line.fromAgencies, line.claims]),
  ).toEqual([["courier", 3, 1, 3]]);
});

test.each(["nobody", "", "'; DROP TABLE Place; --"])("finds nothing of the id %j", async (id) => {
  expect(await Promise.all([query.findPlace(id, 1), query.findPublisher(id, 1)])).toEqual([null, null]);
});

test("what is kept is found anew when somebody has written", async () => {
  const database = new Database(url.replace(/^file:/, ""));
  database.exec("UPDATE Report SET placeSurface = 'Varne' WHERE id = 'r2'");
  database.exec("UPDATE Publisher SET name = 'Courier' WHERE id = 'courier'");
  database.exec("UPDATE Article SET agency = 'Reuters' WHERE id = 'c2'");
  database.close();
  expect((await query.findPlace("gn-varen", 1))?.spellings.map(({ text }) => text)).toEqual(["Vareno", "Varne"]);
  const courier = await query.findPublisher("courier", 1);
  expect([courier?.facts.name, courier?.printed.agencies.length]).toEqual(["Courier", 3]);
});
