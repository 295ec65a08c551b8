import { afterEach, beforeEach, expect, test } from "vitest";
import type { ArticleInput, Extraction } from "@/lib/extract/types";
import { checkDatabase } from "./check";
import { dumpDatabase } from "./dump.sample";
import { readLines } from "./line-extractor.sample";
import { reextract } from "./reextract";
import { ACTORS, articleFile, createWorkshop, PLACES, PUBLISHERS, type Workshop } from "./workshop.sample";

let shop: Workshop;
beforeEach(async () => {
  shop = createWorkshop();
  await shop.ingest([
    shop.write(
      "a.txt",
      articleFile("a", ["@ north asserts capture Osk 2031-05-02", "@ south denies capture Osk 2031-05-03"]),
    ),
    shop.write("b.txt", articleFile("b", ["@ watch asserts strike Varen 2031-05-03"])),
  ]);
});
afterEach(() => shop.close());

const again = (extract: (article: ArticleInput) => Extraction, isDry = false, extractorVersion = "next") =>
  reextract({
    db: shop.db,
    extract,
    extractorVersion,
    registry: { actors: ACTORS, publishers: PUBLISHERS, places: PLACES },
    today: "2031-07-01",
    isDry,
  });

/** Reads strikes no more, and everything else one person deadlier. */
function otherwise(article: ArticleInput): Extraction {
  const { claims, ...rest } = readLines(article);
  return {
    ...rest,
    claims: claims
      .filter(({ type }) => type !== "strike")
      .map((claim) => (claim.stance === "denies" ? { ...claim, killed: 1 } : claim)),
  };
}

test("the same rules change nothing, and write nothing", async () => {
  const before = await dumpDatabase(shop.db);
  expect(await again(readLines, false, "test")).toEqual({ articles: 2, changes: [], problems: [] });
  expect(await dumpDatabase(shop.db)).toBe(before);
});

test("a dry run says what would change and leaves all as it was", async () => {
  const before = await dumpDatabase(shop.db);
  const { changes } = await again(otherwise, true);
  expect(changes).toEqual([
    {
      article: "a",
      added: [],
      gone: [],
      altered: [expect.stringMatching(/^denies capture by Southern Army: .* \(killed\)$/)],
    },
    { article: "b", added: [], gone: [expect.stringContaining("@ watch asserts strike")], altered: [] },
  ]);
  expect(await dumpDatabase(shop.db)).toBe(before);
});

test("what changed is written, and is what an ingest of the same files would give", async () => {
  await again(otherwise);
  const files = ["a", "b"].map((id) => `${shop.folder}/articles/${id}.txt`);
  const other = createWorkshop();
  try {
    await other.ingest(files, { extract: otherwise, extractorVersion: "next" });
    expect(await dumpDatabase(shop.db)).toBe(await dumpDatabase(other.db));
  } finally {
    await other.close();
  }
  expect(await checkDatabase(shop.db)).toEqual([]);
  const back = await again(readLines, true);
  expect(back.changes.map(({ added, altered }) => [added.length, altered.length])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("an article that cannot be read again is left as it was, and told of", async () => {
  const { problems } = await again((article) => {
    if (article.id === "a") throw new Error("no way");
    return readLines(article);
  });
  expect(problems.map(String)).toEqual([
    expect.stringContaining("a: the extractor failed: no way. It is left as it was"),
  ]);
  expect(await shop.db.report.count()).toBe(3);
});
