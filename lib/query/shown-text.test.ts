import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let shown: typeof import("./shown-text");

async function withReader(reader: string) {
  vi.stubEnv("READER", reader);
  shown = await import("./shown-text");
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

const TEXT = "The mill burned. The mayor said so. Nobody else saw it. They went home.";
const report = { start: 17, excerpt: "The mayor said so.", before: "The mill burned. ", after: " Nobody else saw it." };
const untitled = { title: " ", text: TEXT, furniture: [], publisherName: "The Courier", publishedOn: "2031-05-04" };

test("without the setting all of a text is shown", async () => {
  await withReader("");
  expect(shown.toShown(TEXT, [report])).toEqual([{ start: 0, text: TEXT }]);
  expect(shown.toName(untitled)).toEqual({ headline: TEXT, titled: false });
});

test("with READER=excerpts, what reports permit and no running text for a title", async () => {
  await withReader("excerpts");
  expect(shown.toShown(TEXT, [report])).toEqual([
    { start: 0, text: "The mill burned. The mayor said so. Nobody else saw it." },
    { start: 55, text: null },
  ]);
  expect(shown.toName(untitled)).toEqual({ headline: "Untitled article by The Courier, 4 May 2031", titled: true });
  expect(shown.toName({ ...untitled, title: "A mill burns" })).toEqual({ headline: "A mill burns", titled: true });
});

test.each([
  ["inferred: 'Follow the war with us every day of it', the first line", "inferred: '…', the first line"],
  ["stated: “The mill burned down in the night of Monday”.", "stated: “…”."],
  ["stated: 'With agencies' in the last line", "stated: 'With agencies' in the last line"],
  ["inferred: the outlet's name and the reader's letters, as on the site's page", null],
])("how it is known quotes no sentence: %s", async (basis, cut) => {
  await withReader("excerpts");
  expect(shown.toBasis(basis)).toBe(cut ?? basis);
  vi.resetModules();
  await withReader("full");
  expect(shown.toBasis(basis)).toBe(basis);
});

test("a setting that nobody knows shows nothing", async () => {
  await withReader("excerpt");
  expect(() => shown.toShown(TEXT, [report])).toThrow("expected full or excerpts");
});

/** Ways to select an article's text, as queries here are written. */
const SELECTS_TEXT = /\btext: true\b|\b(?:ar|article|printed|a)\."?text\b/;

test("whoever selects an article's text asks what of it may be shown", () => {
  const files = readdirSync("lib/query").filter((file) => /\.ts$/.test(file) && !/\.(test|sample)\.ts$/.test(file));
  const selecting = files.filter((file) => SELECTS_TEXT.test(readFileSync(`lib/query/${file}`, "utf8")));
  expect(selecting).toEqual(expect.arrayContaining(["article.ts", "articles.ts"]));
  for (const file of selecting) expect(readFileSync(`lib/query/${file}`, "utf8")).toContain('from "./shown-text"');
});
