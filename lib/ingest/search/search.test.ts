import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toMatch } from "@/lib/search/match";
import { parseWords } from "@/lib/search/parse";
import { dumpIndex } from "../dump.sample";
import { ACTORS, articleFile, createWorkshop, PLACES, type Workshop } from "../workshop.sample";
import { fillSearch } from "./fill";
import { indexReports } from "./reports";
import { dropEntries, SEARCH_TABLES } from "./write";

let shop: Workshop;
beforeEach(() => {
  shop = createWorkshop();
});
afterEach(() => shop.close());

const REGISTRY = { actors: ACTORS, publishers: [], places: PLACES };

/** What each index holds, key by key. */
async function dumpAll(): Promise<string[][]> {
  const dumps: string[][] = [];
  for (const table of Object.values(SEARCH_TABLES)) dumps.push(await dumpIndex(shop.db, table));
  return dumps;
}

/** The articles whose reports some words find. */
async function find(typed: string): Promise<string[]> {
  const rows = await shop.db.$queryRaw<{ articleId: string }[]>`
    SELECT DISTINCT "articleId" FROM "SearchReport" JOIN "Report" ON "searchId" = "SearchReport"."rowid"
    WHERE "SearchReport" MATCH ${toMatch(parseWords(typed))} ORDER BY 1`;
  return rows.map(({ articleId }) => articleId);
}

const osk = (id: string, head = {}) =>
  shop.write(`${id}.txt`, articleFile(id, ["@ north asserts capture Osk 2031-05-02"], head));
const varen = (id: string) =>
  shop.write(`${id}.txt`, articleFile(id, ["@ other:Mayor denies strike Varen 2031-05-03"]));

describe("what is stored is found", () => {
  test("by the sentence, the claimant and any spelling of the place", async () => {
    await shop.ingest([osk("a"), varen("b")]);
    expect(await find("asserts")).toEqual(["a"]);
    expect(await find("northern government")).toEqual(["a"]);
    expect(await find("oskoye")).toEqual(["a"]);
    expect(await find("mayor")).toEqual(["b"]);
    expect(await find("capture")).toEqual(["a"]);
    expect(await find("nothing")).toEqual([]);
  });

  test("by a spelling that the place gets later, and no longer by one that it loses", async () => {
    const files = [osk("a"), varen("b")];
    await shop.ingest(files);
    const [first, second] = PLACES;
    if (!first || !second) throw new Error("The workshop has two places.");
    await shop.ingest(files, { registry: { ...REGISTRY, places: [{ ...first, names: ["Lissach"] }, second] } });
    expect(await find("Лиссач")).toEqual(["a"]);
    expect(await find("oskoye")).toEqual([]);
    expect(await find("varenoye")).toEqual(["b"]);
  });

  test("by the claimant's new name", async () => {
    const files = [osk("a")];
    await shop.ingest(files);
    const actors = ACTORS.map((actor) => (actor.id === "north" ? { ...actor, name: "Council of the Hills" } : actor));
    await shop.ingest(files, { registry: { ...REGISTRY, actors } });
    expect(await find('"council of the hills"')).toEqual(["a"]);
    expect(await find("northern")).toEqual([]);
  });
});

describe("the index holds what one made from nothing would", () => {
  async function expectAsFromNothing() {
    const kept = await dumpAll();
    expect(kept.map(({ length }) => length > 0)).toEqual([true, true, true, true, true]);
    await shop.db.$executeRaw`UPDATE "SearchIndex" SET "version" = 'of old'`;
    await fillSearch(shop.db);
    expect(await dumpAll()).toEqual(kept);
  }

  test("after articles were mended, moved and read again, and places and speakers went", async () => {
    await shop.ingest([osk("a"), osk("b"), varen("c")]);
    await shop.ingest([
      osk("a", { title: "Another title", published: "2031-05-09" }),
      osk("b", { publisher: "Osk Post" }),
    ]);
    const without = articleFile("c", ["@ south asserts capture Osk 2031-05-02"]);
    await shop.ingest([shop.write("c.txt", without)], { extractorVersion: "next" });
    await shop.ingest([osk("a")], {
      registry: { ...REGISTRY, places: PLACES.slice(0, 1), actors: ACTORS.slice(0, 4) },
    });
    await expectAsFromNothing();
    expect(await shop.db.place.count()).toBe(2);
  });

  test("after a transaction that failed midway", async () => {
    await shop.ingest([osk("a"), varen("b")]);
    const before = await dumpAll();
    const [report] = await shop.db.report.findMany({ take: 1 });
    const work = shop.db.$transaction(async (tx) => {
      await dropEntries(tx, "Report", `"id" IN (SELECT value FROM json_each(?))`, [report?.id]);
      await tx.claim.updateMany({ data: { type: "aid" } });
      await indexReports(tx, [report?.id ?? ""]);
      throw new Error("enough");
    });
    await expect(work).rejects.toThrow("enough");
    expect(await dumpAll()).toEqual(before);
    await expectAsFromNothing();
  });

  test("in a database that is older than the index", async () => {
    const files = [osk("a"), varen("b")];
    await shop.ingest(files);
    const before = await dumpAll();
    for (const [table, search] of Object.entries(SEARCH_TABLES)) {
      await shop.db.$executeRawUnsafe(`INSERT INTO "${search}" ("${search}") VALUES ('delete-all')`);
      await shop.db.$executeRawUnsafe(`UPDATE "${table}" SET "searchId" = NULL`);
    }
    for (const table of ["Actor", "Place", "Publisher"])
      await shop.db.$executeRawUnsafe(`UPDATE "${table}" SET "searchWords" = NULL`);
    await shop.db.$executeRaw`DELETE FROM "SearchIndex"`;
    await shop.db.$executeRaw`DELETE FROM "SearchWord"`;
    expect(await find("osk")).toEqual([]);
    await shop.ingest(files);
    expect(await dumpAll()).toEqual(before);
    expect(await shop.db.$queryRaw`SELECT "word" FROM "SearchWord" WHERE "word" = 'asserts'`).toHaveLength(1);
  });
});

test("two ids of one day with one number have two", async () => {
  await shop.ingest([osk("a"), osk("b")]);
  const [one, other] = await shop.db.report.findMany({ select: { id: true, searchId: true }, orderBy: { id: "asc" } });
  if (!one || !other?.searchId) throw new Error("There are two reports.");
  await shop.db.$executeRaw`DELETE FROM "SearchReport" WHERE "rowid" = ${one.searchId}`;
  await shop.db.$executeRaw`UPDATE "Report" SET "searchId" = NULL WHERE "id" = ${one.id}`;
  const { writeEntries } = await import("./write");
  await shop.db.$transaction((tx) =>
    writeEntries(tx, "Report", [{ id: one.id, rowid: Number(other.searchId), words: "alone" }]),
  );
  const rows = await shop.db.report.findMany({ select: { id: true, searchId: true }, orderBy: { id: "asc" } });
  expect(rows.map(({ searchId }) => searchId)).toEqual([(other.searchId ?? 0n) + 1n, other.searchId]);
});
