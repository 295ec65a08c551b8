import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { NO_FILTER } from "@/lib/filter/query";
import { indexSample } from "./search-index.sample";
import { createVarenDatabase } from "./varen.sample";

// The Courier has corrected its article: that the corps held, nobody prints any more; nor that it was promised aid.
let query: typeof import("./dossier") &
  typeof import("./search") &
  typeof import("./unlocated") &
  typeof import("./events") &
  typeof import("./event-set") &
  typeof import("./article");

beforeAll(async () => {
  const url = createVarenDatabase();
  const database = new Database(url.slice("file:".length));
  database.exec(`
    INSERT INTO Article SELECT 'courier-1.v2', publisherId, publisherBasis, agency, url, title, publishedOn, publishedPrecision,
      publishedBasis, language, 'Another text.', 'other', furniture, NULL, '2031-07-01', extractorVersion, NULL, NULL, 'courier-1', NULL
      FROM Article WHERE id = 'courier-1';
    UPDATE Article SET supersededById = 'courier-1.v2' WHERE id = 'courier-1';
    UPDATE Claim SET superseded = 1 WHERE id IN ('held', 'unchecked', 'pledge');`);
  indexSample(database);
  database.close();
  vi.stubEnv("DATABASE_URL", url);
  query = {
    ...(await import("./dossier")),
    ...(await import("./search")),
    ...(await import("./unlocated")),
    ...(await import("./events")),
    ...(await import("./event-set")),
    ...(await import("./article")),
  };
});

test("the dossier tells what was corrected, and does not count it", async () => {
  const page = await query.findDossierPage("varen", { page: 1, claim: null });
  expect(page?.claims.map(({ id, superseded }) => [id, superseded])).toEqual([
    ["took", false],
    ["held", true],
    ["unchecked", true],
  ]);
  expect(page?.claims.flatMap(({ reports }) => reports.map(({ id, corrected }) => [id, corrected]))).toEqual([
    ["r1", true],
    ["r2", false],
    ["r3", true],
    ["r4", true],
  ]);
  expect(page?.claimCount).toBe(1);
  expect(page?.sides).toEqual(["RU"]);
  expect(page?.grounds.map(({ id }) => id)).toEqual(["took"]);
  expect(page?.origins.flatMap(({ outlets }) => outlets.map(({ name }) => name))).toEqual(["Gazette"]);
});

test("lists, maps and files leave it out", async () => {
  const [varen] = await query.findEvents(NO_FILTER);
  expect(varen?.claims.map(({ id }) => id)).toEqual(["took"]);
  expect((await query.findEventSet()).claims.claimant).toHaveLength(2);
  expect(await query.findUnlocated(1)).toMatchObject({ total: 0, items: [] });
});

test("the search neither finds nor counts it", () => {
  const sentences = (q: string) => query.findHits("excerpt", q, NO_FILTER, { take: 10, skip: 0, counts: true });
  expect(sentences("Varen")).toMatchObject({ count: 2, items: [{ id: "r2" }, { id: "r1" }] });
  expect(sentences("boats")).toMatchObject({ count: 0, items: [] });
});

test("an article names its other versions, and which of them stands", async () => {
  expect(await query.findArticle("courier-1")).toMatchObject({
    supersededById: "courier-1.v2",
    versions: [{ id: "courier-1.v2", ingestedOn: "2031-07-01" }],
  });
  expect(await query.findArticle("courier-1.v2")).toMatchObject({
    supersededById: null,
    versions: [{ id: "courier-1" }],
  });
});
