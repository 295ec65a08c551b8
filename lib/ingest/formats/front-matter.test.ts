import { describe, expect, test } from "vitest";
import { frontMatter } from "./front-matter";
import { readWith } from "./read.sample";

const read = async (content: string) => (await readWith(frontMatter, "osk.txt", content))[0];
const head = (...lines: string[]) => ["---", "id: osk", "publisher: The Herald", ...lines, "---", ""].join("\n");

test("reads the fields and keeps the text byte for byte", async () => {
  const text = "\n  Spaces first.\r\nAnd\u00a0last. \n\n";
  const article = await read(`${head("agency: Wire", "url:", "title: Osk: a town", "published: 2031-05-02")}${text}`);
  expect(article).toMatchObject({
    id: "osk",
    agency: "Wire",
    url: null,
    title: "Osk: a town",
    published: "2031-05-02",
    text,
  });
});

test.each([
  ["a byte-order mark before the fence", `\uFEFF${head()}Text.`],
  ["Windows line ends in the head", `${head().replaceAll("\n", "\r\n")}Text.`],
  ["empty lines in the head", head("").replace("id:", "\nid:").concat("Text.")],
])("takes %s", async (_what, content) => {
  expect(await read(content)).toMatchObject({ id: "osk", text: "Text." });
});

test("a fence within the text belongs to the text", async () => {
  expect(await read(`${head()}One.\n---\nTwo.`)).toMatchObject({ text: "One.\n---\nTwo." });
});

test("takes a quoted value without its quotes", async () => {
  expect(await read(`${head('title: "Osk: \\"ours\\""')}Text.`)).toMatchObject({ title: 'Osk: "ours"' });
});

test("what is not said of the publisher and the day has a basis that says so", async () => {
  expect(await read(`${head()}Text.`)).toMatchObject({
    published: null,
    publisherBasis: "stated: given with the article",
  });
});

test("an article without an outlet is of the one that is given with the file", async () => {
  const given = { publisher: "The Herald" };
  expect(await readWith(frontMatter, "osk.txt", "---\nid: osk\n---\nT.", given)).toMatchObject([given]);
});

describe("refuses, and says where and what", () => {
  test.each([
    [
      "a file that is no article",
      "Osk fell.\n",
      /^osk\.txt: is no article: it begins with “Osk fell\.”; expected “---”/,
    ],
    ["a head without an end", "---\nid: osk\nText.", /^osk\.txt:1: the front matter has no end/],
    [
      "a line that is no field",
      `${head("published 2031")}T.`,
      /^osk\.txt:4: the front matter is broken: “published 2031”/,
    ],
    ["an unknown field", `${head("autor: me")}T.`, /^osk\.txt:4: .*unknown key “autor”; expected one of id, publisher/],
    ["a field given twice", `${head("id: varen")}T.`, /^osk\.txt:4: .*“id” twice, first in line 2/],
    [
      "an impossible date",
      `${head("published: 2031-02-30")}T.`,
      /^osk\.txt:4: published is “2031-02-30”; expected a day that exists/,
    ],
    ["a date in words", `${head("published: 2 May")}T.`, /expected a day that exists, as/],
    [
      "an address that could run",
      `${head("url: javascript:alert(1)")}T.`,
      /^osk\.txt:4: url is “javascript:alert\(1\)”; expected an address/,
    ],
    ["no id", "---\npublisher: P\n---\nT.", /^osk\.txt:1: id is nothing; expected an id/],
    [
      "an id that is a path",
      "---\nid: ../osk\npublisher: P\n---\nT.",
      /^osk\.txt:2: id is “\.\.\/osk”; expected letters/,
    ],
    ["an empty text", head(), /^osk\.txt:5: text is “”; expected the article's text, not nothing/],
    ["a text of spaces", `${head()} \n\t\n`, /^osk\.txt:5: text is .*not nothing/s],
    ["a text that is too long", head() + "a".repeat(1_000_001), /expected at most 1,000,000 characters: split it/],
  ])("%s", async (_what, content, message) => {
    const problem = await read(content);
    expect(problem).toBeInstanceOf(Error);
    expect(String(problem).replace("Problem: ", "")).toMatch(message);
    expect(String(problem).length).toBeLessThan(400);
  });
});
