import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dumpDatabase } from "./dump.sample";
import { articleFile, createWorkshop, type Workshop } from "./workshop.sample";

const CLAIM = "@ north asserts capture Osk 2031-05-02";

let shop: Workshop;
beforeEach(async () => {
  shop = createWorkshop();
});
afterEach(() => shop.close());

const russian =
  "Совет сообщил в понедельник, что мост закрыт. Объезд устроен через лес, это решение совет принял вчера.";

describe("an article that cannot be read", () => {
  test.each<[string, string, string | Buffer, string]>([
    ["no article", "x.txt", "Osk fell.", "is no article"],
    ["broken front matter", "x.txt", "---\nid osk\n---\nText.", "the front matter is broken"],
    [
      "an impossible date",
      "x.txt",
      articleFile("x", [], { published: "2031-02-30" }),
      "“2031-02-30”; expected a day that exists",
    ],
    ["an empty text", "x.txt", "---\nid: x\npublisher: P\n---\n", "not nothing"],
    ["five megabytes in one line", "x.txt", articleFile("x", ["x".repeat(5_000_000)]), "is too large"],
    ["a binary file", "x.txt", Buffer.from([0xff, 0xfe, 0, 1]), "is a binary file"],
    ["broken JSON", "x.json", "{", "is no JSON"],
  ])("%s is told of and stops no other", async (_what, name, content, message) => {
    const files = [
      shop.write("a.txt", articleFile("a", [CLAIM])),
      shop.write(name, content),
      shop.write("z.txt", articleFile("z", [CLAIM])),
    ];
    const { problems, ...tally } = await shop.ingest(files);
    expect(tally).toMatchObject({ new: 2 });
    expect(problems.map(String)).toEqual([expect.stringContaining(message)]);
    expect(await shop.db.report.count()).toBe(2);
  });

  test("a missing file and an empty folder are told of and stop no other", async () => {
    const { problems, ...tally } = await shop.ingest([
      `${shop.folder}/none.txt`,
      shop.folder,
      shop.write("a.txt", articleFile("a", [])),
    ]);
    expect(tally).toMatchObject({ new: 1 });
    expect(problems.map(String)).toEqual([expect.stringContaining("none.txt: is not there")]);
  });

  test("a text in another language is kept without claims, and told of each time", async () => {
    const file = shop.write("x.txt", articleFile("x", []).replace(/This is .*/, `${russian}\n${CLAIM}`));
    for (const expected of [{ new: 0 }, { unchanged: 0 }]) {
      const tally = await shop.ingest([file]);
      expect(tally).toMatchObject(expected);
      expect(String(tally.problems[0])).toContain("not read: written in Russian; only English is read");
    }
    expect(await shop.db.article.findUnique({ where: { id: "x" } })).toMatchObject({ language: "ru" });
    expect(await shop.db.report.count()).toBe(0);
  });

  test("a fault of the extractor in one article stops no other", async () => {
    const extract = ({ id }: { id: string }) => {
      if (id === "a") throw new Error("no way");
      return { furniture: [], sentences: [], claims: [] };
    };
    const files = [shop.write("a.txt", articleFile("a", [])), shop.write("b.txt", articleFile("b", []))];
    const tally = await shop.ingest(files, { extract });
    expect(tally).toMatchObject({ new: 1 });
    expect(String(tally.problems[0])).toContain("the extractor failed: no way");
  });
});

describe("an id and its text", () => {
  beforeEach(async () => {
    await shop.ingest([shop.write("a.txt", articleFile("a", [CLAIM]))]);
  });

  test.each([
    [
      "another text under a stored id",
      articleFile("a", [CLAIM, "More."]),
      "another text is stored under the id “a”. A stored text is never altered",
    ],
    [
      "a stored text under another id",
      articleFile("a", [CLAIM], { id: "b" }),
      "has the same text as the article “a”, which is stored",
    ],
  ])("%s is refused, and what is stored stays", async (_what, content, message) => {
    const before = await dumpDatabase(shop.db);
    const { problems } = await shop.ingest([shop.write("b.txt", content)]);
    expect(problems.map(String)).toEqual([expect.stringContaining(message)]);
    expect(await dumpDatabase(shop.db)).toBe(before);
  });

  test("one id in two files of one run is refused the second time, in any order", async () => {
    const first = shop.write("m.txt", articleFile("m", ["One."]));
    const second = shop.write("n.txt", articleFile("n", ["Two."], { id: "m" }));
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const { problems } = await shop.ingest(files);
      expect(problems.map(String)).toEqual([
        expect.stringMatching(/n\.txt \(m\): the id was already read from .*m\.txt/),
      ]);
    }
  });
});
