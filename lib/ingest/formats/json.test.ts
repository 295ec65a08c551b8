import { expect, test } from "vitest";
import { json } from "./json";
import { readWith } from "./read.sample";

const osk = { id: "osk", outlet: "The Herald", agency: null, published: "2031-05-02", url: null, text: " Text.\n" };
const read = (value: unknown) => readWith(json, "osk.json", typeof value === "string" ? value : JSON.stringify(value));

test("reads one article, and a list of them, with the text as it is", async () => {
  expect(await read(osk)).toEqual([expect.objectContaining({ id: "osk", publisher: "The Herald", text: " Text.\n" })]);
  expect(await read([osk, { ...osk, id: "varen" }])).toHaveLength(2);
});

test("takes the bases where they are given, and passes over fields that nobody knows", async () => {
  const [article] = await read({
    ...osk,
    publisherBasis: "inferred: by its style",
    published_basis: "stated: head",
    mood: "sad",
  });
  expect(article).toMatchObject({ publisherBasis: "inferred: by its style", publishedBasis: "stated: head" });
});

test("of a timestamp takes the day as it is written", async () => {
  expect((await read({ ...osk, published: "2031-05-02T23:30:00-04:00" }))[0]).toMatchObject({
    published: "2031-05-02",
  });
});

test("an article without an id gets one by its address or its text", async () => {
  const url = "https://www.herald.example/osk";
  const [first, second] = await read([
    { ...osk, id: undefined, url },
    { ...osk, id: "" },
  ]);
  expect(first).toMatchObject({ id: expect.stringMatching(/^herald\.example-[0-9a-f]{12}$/) });
  expect(second).toMatchObject({ id: expect.stringMatching(/^text-[0-9a-f]{12}$/) });
});

test("an article without an outlet is of the one that is given with the file", async () => {
  const given = { publisher: "The Herald" };
  expect(await readWith(json, "osk.json", '{"text": "Osk fell."}', given)).toMatchObject([given]);
});

test("an empty field is not known", async () => {
  expect((await read({ ...osk, agency: "", published: "" }))[0]).toMatchObject({ agency: null, published: null });
});

test("one bad article of a list leaves the others", async () => {
  const [first, second, third] = await read([osk, { ...osk, published: "2031-02-30" }, { ...osk, id: "varen" }]);
  expect([first, third]).toMatchObject([{ id: "osk" }, { id: "varen" }]);
  expect(String(second)).toContain("osk.json[1].published: published is “2031-02-30”; expected a day that exists");
});

test.each([
  ["no JSON", "{", /osk\.json: is no JSON: .*Mend that place/],
  ["another kind of JSON", "7", /osk\.json: is no article: got 7; expected \{"id"/],
  ["an object that is no article", { name: "osk" }, /is no article: got \{"name":"osk"\}/],
  ["an empty list", [], /holds an empty list/],
  [
    "an article without a text",
    { ...osk, text: undefined },
    /osk\.json\.text: text is nothing; expected the article's text/,
  ],
  ["an empty text", { ...osk, text: "" }, /text is “”; expected the article's text, not nothing/],
  ["a text that is a number", { ...osk, text: 5 }, /text is 5; expected the article's text/],
  ["a text with NUL", { ...osk, text: "a\0b" }, /without NUL/],
  ["a text with half a character", `{"id":"osk","outlet":"H","text":"a \\ud800 b"}`, /half characters/],
  ["an article without an outlet", { ...osk, outlet: undefined }, /osk\.json\.outlet: outlet is nothing/],
])("refuses %s", async (_what, value, message) => {
  expect(String((await read(value))[0])).toMatch(message);
});
