import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createExtractor } from "@/lib/extract";
import { readLibrary } from "@/lib/seeds/knowledge";
import { dumpDatabase } from "./dump.sample";
import { findFiles } from "./find-files";
import { createWorkshop, type Workshop } from "./workshop.sample";

// The whole way with what ships: seeds, extractor, database.

const { knowledge, places, publishers } = readLibrary();
const whole = {
  extract: createExtractor(knowledge),
  extractorVersion: "seeds",
  registry: { actors: knowledge.actors, publishers, places },
};
const { files } = findFiles([]);

let shop: Workshop;
let dump: string;
beforeAll(async () => {
  shop = createWorkshop();
  await shop.ingest(files, whole);
  dump = await dumpDatabase(shop.db);
}, 60_000);
afterAll(() => shop.close());

test("every excerpt is the text between its offsets, and so are its cue and its place", async () => {
  const reports = await shop.db.report.findMany({ include: { article: true } });
  expect(reports.length).toBeGreaterThan(20);
  for (const { article, start, end, excerpt, cueStart, cueEnd, placeStart, placeEnd, placeSurface } of reports) {
    expect(article.text.slice(start, end)).toBe(excerpt);
    if (cueStart !== null && cueEnd !== null) expect(article.text.slice(cueStart, cueEnd).trim()).not.toBe("");
    if (placeStart !== null && placeEnd !== null) expect(article.text.slice(placeStart, placeEnd)).toBe(placeSurface);
  }
});

test("the neighbours of an excerpt are the text beside it, and nothing of a menu", async () => {
  const reports = await shop.db.report.findMany({ include: { article: true } });
  for (const { article, start, end, before, after } of reports) {
    expect(article.text.slice(start - before.length, start)).toBe(before);
    expect(article.text.slice(end, end + after.length)).toBe(after);
    const furniture: { start: number; end: number }[] = JSON.parse(article.furniture);
    const touched = furniture.filter((span) => span.start < end + after.length && start - before.length < span.end);
    expect(touched).toEqual([]);
  }
  expect(reports.filter(({ before }) => before).length).toBeGreaterThan(reports.length / 2);
  expect(reports.filter(({ after }) => after).length).toBeGreaterThan(reports.length / 2);
});

test("Blahodatne is one contested event of both articles, under its three spellings", async () => {
  const events = await shop.db.event.findMany({
    where: { place: { name: "Blahodatne" } },
    include: { claims: { include: { reports: true } } },
  });
  expect(events).toMatchObject([
    { from: "2023-01-28", to: "2023-01-31", status: "contested", unverified: true, outletCount: 2, originCount: 2 },
  ]);
  expect(events[0]?.title).toBe("Blahodatne: capture claimed by Russia, disputed by Ukraine");
  const reports = events.flatMap(({ claims }) => claims.flatMap((claim) => claim.reports));
  const spellings = new Set(reports.map(({ placeSurface }) => placeSurface));
  expect(["Blagodatne", "Blahodatne", "Vlahodatne"].filter((name) => !spellings.has(name))).toEqual([]);
  expect(new Set(reports.map(({ articleId }) => articleId)).size).toBe(2);
});

test("twice is once", async () => {
  expect(await shop.ingest(files, whole)).toMatchObject({ unchanged: 4, new: 0, updated: 0 });
  expect(await dumpDatabase(shop.db)).toBe(dump);
});

describe("any order gives the same database, byte for byte", () => {
  test.each([
    [1, 2, 3, 0],
    [3, 2, 1, 0],
    [2, 0, 3, 1],
    [1, 3, 0, 2],
  ])("%i %i %i %i", { timeout: 60_000 }, async (...order) => {
    const other = createWorkshop();
    for (const index of order) await other.ingest([files[index] ?? ""], whole);
    expect(await dumpDatabase(other.db)).toBe(dump);
    await other.close();
  });
});
