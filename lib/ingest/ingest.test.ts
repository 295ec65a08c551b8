import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dumpDatabase } from "./dump.sample";
import { ACTORS, articleFile, createWorkshop, PLACES, type Workshop } from "./workshop.sample";

let shop: Workshop;
beforeEach(() => {
  shop = createWorkshop();
});
afterEach(() => shop.close());

const CORPUS: [name: string, lines: string[], head?: Record<string, string>][] = [
  ["a", ["@ north asserts capture Osk 2031-05-02", "@ media unverified capture Osk", "@ watch asserts advance Varen"]],
  [
    "b",
    ["@ south asserts repel Osk 2031-05-14", "@ media asserts capture Varen"],
    { publisher: "The Herald", agency: "Wire Agency" },
  ],
  [
    "c",
    ["@ north asserts capture Osk 2031-05-26", "@ south asserts strike Osk 2031-05-03 killed 2"],
    { publisher: "Wire" },
  ],
  [
    "d",
    ["@ other:Mayor asserts strike Osk 2031-05-04 killed 3", "@ north asserts strike Mal 2031-05-04"],
    { publisher: "Herald" },
  ],
  ["e", ["@ league denies capture Osk 2031-06-08", "@ watch asserts aid -"], { published: "2031-06-09" }],
  ["f", ["@ south asserts withdraw Osk 2031-06-20", "@ south asserts repel Osk"], { published: "" }],
];

const writeCorpus = (into = shop) =>
  new Map(CORPUS.map(([name, lines, head]) => [name, into.write(`${name}.txt`, articleFile(name, lines, head))]));

describe("what is stored", () => {
  beforeEach(async () => {
    await shop.ingest([...writeCorpus().values()]);
  });

  test("every excerpt is the text between its offsets", async () => {
    const reports = await shop.db.report.findMany({ include: { article: true } });
    expect(reports).toHaveLength(13);
    for (const { start, end, excerpt, article } of reports) expect(article.text.slice(start, end)).toBe(excerpt);
  });

  test("claims over articles and weeks are one event, with a title that attributes", async () => {
    const event = await shop.db.event.findUnique({ where: { id: "territory-osk-t-1-2031-05-02" } });
    expect(event).toMatchObject({
      from: "2031-05-02",
      to: "2031-06-20",
      status: "contested",
      unverified: true,
      title: "Osk: capture claimed by Russia, disputed by Ukraine",
      reportCount: 6,
      claimCount: 5,
    });
  });

  test("an agency and who copies it are one origin", async () => {
    const event = await shop.db.event.findUnique({ where: { id: "territory-osk-t-1-2031-05-02" } });
    expect(event).toMatchObject({ outletCount: 5, originCount: 4 });
  });

  test("an ambiguous place is pinned nowhere and keeps its candidates", async () => {
    const [claim] = await shop.db.claim.findMany({ where: { placeName: "Mal" } });
    expect(claim?.placeId).toBeNull();
    expect(JSON.parse(claim?.candidates ?? "")).toHaveLength(2);
  });

  test("a speaker that nobody listed has a row, an unknown outlet too", async () => {
    expect(await shop.db.actor.findUnique({ where: { id: "other:Mayor" } })).toMatchObject({
      name: "Mayor",
      kind: "other",
    });
    expect(await shop.db.publisher.findUnique({ where: { id: "paper-a" } })).toMatchObject({
      name: "Paper a",
      family: null,
    });
  });

  test("outlet and agency go by their registered names", async () => {
    expect(await shop.db.article.findUnique({ where: { id: "d" } })).toMatchObject({ publisherId: "herald" });
    expect(await shop.db.article.findUnique({ where: { id: "b" } })).toMatchObject({ agency: "Wire" });
  });

  test("every spelling of a place can be looked up by its key", async () => {
    const names = await shop.db.placeName.findMany({ where: { placeId: "t:1" } });
    expect(names.map(({ name }) => name).toSorted()).toEqual(["Osk", "Oskoye"]);
    expect(names.every(({ folded }) => folded.length > 0)).toBe(true);
  });

  test("no row refers to one that is not there", async () => {
    expect(await shop.db.$queryRaw`SELECT * FROM pragma_foreign_key_check`).toEqual([]);
  });
});

describe("the same again", () => {
  test("changes no row and writes nothing", async () => {
    const files = [...writeCorpus().values()];
    expect(await shop.ingest(files)).toMatchObject({ new: 6, updated: 0, unchanged: 0, problems: [] });
    const before = await dumpDatabase(shop.db);
    const changesBefore = await changes();
    expect(await shop.ingest(files, { today: "2031-07-07" })).toMatchObject({ new: 0, updated: 0, unchanged: 6 });
    expect(await dumpDatabase(shop.db)).toBe(before);
    expect(await changes()).toEqual(changesBefore);
  });

  test.each(["abcdef", "fedcba", "cafebd", "dbfaec"])(
    "in the order %s, a file at a time, gives the same database",
    async (order) => {
      const files = writeCorpus();
      await shop.ingest([...files.values()]);
      const other = createWorkshop();
      for (const name of order) await other.ingest([files.get(name) ?? ""]);
      expect(await dumpDatabase(other.db)).toBe(await dumpDatabase(shop.db));
      await other.close();
    },
  );

  test("by any name or order of names, a file is read once", async () => {
    const files = writeCorpus();
    const folder = `${shop.folder}/articles`;
    expect(await shop.ingest([files.get("c") ?? "", folder, `${folder}/../articles/a.txt`])).toMatchObject({
      files: 6,
      new: 6,
    });
  });
});

describe("what changed is read again", () => {
  /** What is there after the change must be what a fresh database would hold. */
  async function expectAsFresh(read: (into: Workshop) => Promise<unknown>) {
    const fresh = createWorkshop();
    await read(fresh);
    expect(await dumpDatabase(shop.db)).toBe(await dumpDatabase(fresh.db));
    await fresh.close();
  }

  test("a mended day of publication moves the event, and its old id leads to nothing stale", async () => {
    const files = writeCorpus();
    await shop.ingest([...files.values()]);
    shop.write("a.txt", articleFile("a", CORPUS[0]?.[1] ?? [], { published: "2031-04-01", publisher: "Wire" }));
    expect(await shop.ingest([...files.values()])).toMatchObject({ updated: 1, unchanged: 5 });
    await expectAsFresh((fresh) => fresh.ingest([...files.values()]));
  });

  test("a new version of the extractor, by which an event falls apart", async () => {
    const files = [...writeCorpus().values()];
    await shop.ingest(files);
    const changed = { extractorVersion: "test 2", extract: () => ({ furniture: [], sentences: [], claims: [] }) };
    expect(await shop.ingest(files, changed)).toMatchObject({ updated: 6 });
    expect(await shop.db.event.count()).toBe(0);
    expect(await shop.db.actor.count({ where: { kind: "other" } })).toBe(0);
    await expectAsFresh((fresh) => fresh.ingest(files, changed));
  });

  test("what was stored before excerpts had neighbours", async () => {
    const files = [...writeCorpus().values()];
    await shop.ingest(files);
    await shop.db.report.updateMany({ data: { before: "", after: "" } });
    const changed = { extractorVersion: "test 2" };
    expect(await shop.ingest(files, changed)).toMatchObject({ updated: 6 });
    expect(await shop.db.report.count({ where: { before: { not: "" } } })).toBeGreaterThan(0);
    await expectAsFresh((fresh) => fresh.ingest(files, changed));
  });

  test("places that the gazetteer drops or renames", async () => {
    const files = [...writeCorpus().values()];
    await shop.ingest(files);
    const [osk] = PLACES;
    const places = osk ? [{ ...osk, names: [] }] : [];
    await shop.ingest(files, { registry: { actors: ACTORS, publishers: [], places } });
    expect(await shop.db.placeName.findMany({ where: { placeId: "t:1" } })).toHaveLength(1);
    expect(await shop.db.place.count()).toBe(2);
  });
});

async function changes(): Promise<unknown> {
  return shop.db.$queryRaw`SELECT total_changes() AS "count"`;
}
