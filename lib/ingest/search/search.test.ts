import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toMatch } from "@/lib/search/match";
import { parseWords } from "@/lib/search/parse";
import { dumpIndex } from "../dump.sample";
import { ACTORS, articleFile, createWorkshop, PLACES, type Workshop } from "../workshop.sample";
import { fillSearch } from "./fill";
import { indexReports, makeReports } from "./reports";
import { dropEntries, type Remake, SEARCH_TABLES, writeEntries } from "./write";

let shop: Workshop;
beforeEach(() => {
  shop = createWorkshop();
});
afterEach(() => shop.close());

const REGISTRY = { actors: ACTORS, publishers: [], places: PLACES };

const BY_ID = `"id" IN (SELECT value FROM json_each(?))`;

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
      await dropEntries(tx, "Report", { where: BY_ID, list: [report?.id] }, makeReports);
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

describe("rows that share a number", () => {
  const NUMBER = 7;
  const remake: Remake = async (_tx, ids) => ids.map((id) => ({ id, rowid: NUMBER, words: "alone" }));
  const write = (ids: string[]) =>
    shop.db.$transaction(async (tx) => writeEntries(tx, "Report", await remake(tx, ids), remake));
  const drop = (id: string) =>
    shop.db.$transaction((tx) => dropEntries(tx, "Report", { where: BY_ID, list: [id] }, remake));
  const numbers = async () =>
    (await shop.db.report.findMany({ select: { searchId: true }, orderBy: { id: "asc" } })).map(({ searchId }) =>
      searchId === null ? null : Number(searchId),
    );
  const found = async () =>
    (await dumpIndex(shop.db, "SearchReport")).map((line) => (JSON.parse(line) as { doc: number }).doc);

  test.each([
    [[0], [1], [2]],
    [[2], [1], [0]],
    [[1], [2], [0]],
    [[1, 2], [0]],
    [[2, 1, 0]],
    [[0, 2], [1], [2], [0, 1]],
  ])("have the numbers after it by their ids, when they come as %j %j %j", async (...turns) => {
    await shop.ingest([osk("a"), osk("b"), osk("c")]);
    const ids = (await shop.db.report.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
    for (const id of ids) await drop(id);
    for (const turn of turns) await write(turn.map((at) => ids[at] as string));
    expect(await numbers()).toEqual([7, 8, 9]);
    expect(await found()).toEqual([7, 8, 9]);
    await drop(ids[0] as string);
    expect(await numbers()).toEqual([null, 7, 8]);
    expect(await found()).toEqual([7, 8]);
  });

  test("lets one go back past another that has its own number", async () => {
    await shop.ingest([osk("a"), osk("b"), osk("c")]);
    const ids = (await shop.db.report.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
    const between: Remake = async (_tx, some) =>
      some.map((id) => ({ id, rowid: id === ids[1] ? NUMBER + 1 : NUMBER, words: "alone" }));
    await shop.db.$transaction(async (tx) => writeEntries(tx, "Report", await between(tx, ids), between));
    expect(await numbers()).toEqual([7, 8, 9]);
    await shop.db.$transaction((tx) => dropEntries(tx, "Report", { where: BY_ID, list: [ids[0]] }, between));
    expect(await numbers()).toEqual([null, 8, 7]);
    expect(await found()).toEqual([7, 8]);
  });

  test("have the numbers that their ids tell, whatever came and went before", async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `p${String(at).padStart(2, "0")}`);
    // Not in the order of the ids, and so few that nearly all share one.
    const home = (id: string) => 100 + ((Number(id.slice(1)) * 7) % 5);
    const crowded: Remake = async (_tx, some) => some.map((id) => ({ id, rowid: home(id), words: "alone" }));
    const step = fc.record({
      isWritten: fc.boolean(),
      some: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    });
    await shop.db.publisher.createMany({ data: ids.map((id) => ({ id, name: id })) });
    const run = async (steps: { isWritten: boolean; some: string[] }[]) => {
      const there = new Set<string>();
      await shop.db.$transaction(async (tx) => {
        await dropEntries(tx, "Publisher", { where: BY_ID, list: ids }, crowded);
        for (const { isWritten, some } of steps) {
          if (isWritten) await writeEntries(tx, "Publisher", await crowded(tx, some), crowded);
          else await dropEntries(tx, "Publisher", { where: BY_ID, list: some }, crowded);
          for (const id of some)
            if (isWritten) there.add(id);
            else there.delete(id);
        }
      });
      return there;
    };
    const property = fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const expected = new Map<number, string>();
      for (const id of [...(await run(steps))].sort()) {
        let number = home(id);
        while (expected.has(number)) number += 1;
        expected.set(number, id);
      }
      const rows = await shop.db.publisher.findMany({ where: { searchId: { not: null } } });
      expect(new Map(rows.map(({ id, searchId }) => [Number(searchId), id]))).toEqual(expected);
      const docs = (await dumpIndex(shop.db, "SearchPublisher")).map((line) => JSON.parse(line).doc as number);
      expect(docs).toEqual([...expected.keys()].sort((a, b) => a - b));
    });
    await fc.assert(property, { seed: 20310502, numRuns: 150 });
  });
});
