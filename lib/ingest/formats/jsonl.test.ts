import { expect, test } from "vitest";
import { Problem } from "../problem";
import type { Source } from "../source";
import { jsonl } from "./jsonl";
import { readWith } from "./read.sample";

const osk = JSON.stringify({ id: "osk", outlet: "The Herald", published: "2031-05-02", text: " Osk fell.\n" });
const varen = JSON.stringify({ id: "varen", outlet: "The Herald", text: "Varen held." });
const read = (content: string | Uint8Array) => readWith(jsonl, "week.jsonl", content);

test("reads an article a line, with the text as it is", async () => {
  expect(await read(`${osk}\n${varen}`)).toMatchObject([
    { id: "osk", published: "2031-05-02", text: " Osk fell.\n" },
    { id: "varen" },
  ]);
});

test.each([
  ["a byte-order mark", `\uFEFF${osk}\n${varen}\n`],
  ["Windows line ends", `${osk}\r\n${varen}\r\n`],
  ["empty lines", `\n${osk}\n \n\n${varen}\n\n`],
])("takes %s", async (_what, content) => {
  expect(await read(content)).toMatchObject([{ id: "osk" }, { id: "varen" }]);
});

test.each([
  ["no JSON", '{"id":', /^week\.jsonl:2: is no JSON: “{"id":”/],
  ["no article", "7", /^week\.jsonl:2: is no article: got 7; expected {"id"/],
  ["an article without a text", '{"id": "x", "outlet": "H"}', /^week\.jsonl:2\.text: text is nothing/],
  ["a text of more than a line may have", `"${"x".repeat(16_000_000)}"`, /^week\.jsonl:2: is too long/],
])("a line that is %s is told of with its number, and the others go on", async (_what, line, message) => {
  const [first, second, third] = await read(`${osk}\n${line}\n${varen}`);
  expect([first, third]).toMatchObject([{ id: "osk" }, { id: "varen" }]);
  expect((second as Problem).message).toMatch(message);
});

test("a line in another encoding is told of, and the others go on", async () => {
  const [first, second] = await read(Buffer.concat([Buffer.from([0xcf, 0xf0, 10]), Buffer.from(osk)]));
  expect(String(first)).toContain("week.jsonl:1: is no UTF-8. Save the file as UTF-8.");
  expect(second).toMatchObject({ id: "osk" });
});

test("a file of empty lines is told of", async () => {
  expect(String(await read("\n\n"))).toContain("holds nothing but empty lines");
});

test("asks for no more of a large file than it has given", async () => {
  let opened = 0;
  const endless: Source = {
    name: "endless.jsonl",
    url: null,
    contentType: null,
    async *open() {
      for (;;) {
        opened++;
        yield Buffer.from(`${osk.slice(0, 40)}`);
        yield Buffer.from(`${osk.slice(40)}\n`);
      }
    },
  };
  let articles = 0;
  for await (const one of jsonl.read(endless, { publisher: null, columns: {} })) {
    expect(one).not.toBeInstanceOf(Problem);
    if (++articles === 1000) break;
  }
  expect(opened).toBeLessThanOrEqual(1001);
});
