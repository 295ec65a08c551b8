import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkDatabase } from "./check";
import { dumpDatabase } from "./dump.sample";
import { articleFile, createWorkshop, type Workshop } from "./workshop.sample";

let shop: Workshop;
beforeEach(() => {
  shop = createWorkshop();
});
afterEach(() => shop.close());

/** A long text of its own, so that whoever prints it copies. */
const story = (name: string) =>
  Array.from(
    { length: 20 },
    (_, at) => `The ${name} of ${name}${at} was told in ${name}${at + 1} that it is to be there.`,
  );
const CLAIM = "@ north asserts capture Osk 2031-05-02";
const write = (id: string, name: string, head: Record<string, string> = {}) =>
  shop.write(`${id}.txt`, articleFile(id, [CLAIM, ...story(name)], { publisher: `Paper ${id}`, ...head }));

const articles = () =>
  shop.db.article.findMany({ select: { id: true, copyOfId: true, origin: true }, orderBy: { id: "asc" } });
const counts = async () => {
  const event = await shop.db.event.findFirstOrThrow();
  return { outlets: event.outletCount, origins: event.originCount };
};

describe("whoever prints a text that is there", () => {
  test("has it of who printed it first, and counts as an outlet and as no origin", async () => {
    await shop.ingest([
      write("a", "river", { published: "2031-05-04" }),
      write("b", "river", { published: "2031-05-03" }),
      write("c", "forest", { published: "2031-05-05" }),
    ]);
    expect(await articles()).toEqual([
      { id: "a", copyOfId: "b", origin: "paper-b" },
      { id: "b", copyOfId: null, origin: "paper-b" },
      { id: "c", copyOfId: null, origin: "paper-c" },
    ]);
    expect(await counts()).toEqual({ outlets: 3, origins: 2 });
  });

  test("is of the agency that one of them credits", async () => {
    await shop.ingest([
      write("a", "river", { published: "2031-05-03" }),
      write("b", "river", { published: "2031-05-04", agency: "Wire Agency" }),
      write("c", "river", { published: "2031-05-05", agency: "Other Agency" }),
    ]);
    expect((await articles()).map(({ origin }) => origin)).toEqual(["wire", "wire", "other-agency"]);
    expect(await counts()).toEqual({ outlets: 3, origins: 2 });
  });

  test("is found again when the first of them comes last, or a day is mended", async () => {
    const files = [write("b", "river", { published: "2031-05-03" }), write("c", "river", { published: "2031-05-04" })];
    await shop.ingest(files);
    await shop.ingest([write("a", "river", { published: "2031-05-01" })]);
    expect((await articles()).map(({ copyOfId }) => copyOfId)).toEqual([null, "a", "a"]);
    expect(await counts()).toEqual({ outlets: 3, origins: 1 });
    await shop.ingest([write("a", "river", { published: "2031-05-09" })]);
    expect((await articles()).map(({ copyOfId }) => copyOfId)).toEqual(["b", null, "b"]);
    expect((await articles()).map(({ origin }) => origin)).toEqual(["paper-b", "paper-b", "paper-b"]);
    expect(await checkDatabase(shop.db)).toEqual([]);
  });
});

test("copies are the same in whatever order they are read, and after each was read again", {
  timeout: 60_000,
}, async () => {
  const files = ["river", "river", "forest", "river", "forest", "hill"].map((name, at) =>
    write(`p${at}`, name, { published: `2031-05-0${1 + ((at * 5) % 7)}`, agency: at === 4 ? "Wire Agency" : "" }),
  );
  await shop.ingest(files);
  const expected = await dumpDatabase(shop.db);
  for (const order of [files.toReversed(), [3, 0, 5, 1, 4, 2].map((at) => files[at] as string)]) {
    const other = createWorkshop();
    try {
      for (const file of order) await other.ingest([file]);
      expect(await dumpDatabase(other.db)).toBe(expected);
      await other.ingest(order, { extractorVersion: "next" });
      await other.ingest(order.toReversed());
      expect(await dumpDatabase(other.db)).toBe(expected);
    } finally {
      await other.close();
    }
  }
});
