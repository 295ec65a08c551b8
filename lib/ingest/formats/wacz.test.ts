import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Problem } from "../problem";
import { readWith } from "./read.sample";
import { wacz } from "./wacz";
import { makePage, makeResponse } from "./warc.sample";

const packed = (town: string) => gzipSync(makeResponse(`https://www.herald.example/${town}`, { body: makePage(town) }));
const read = (content: Uint8Array) => readWith(wacz, "week.wacz", content);

test("reads the archives in it, one after another, and nothing else", async () => {
  const zip = zipSync(
    {
      "datapackage.json": Buffer.from("{}"),
      "archive/b.warc.gz": packed("Varen"),
      "archive/a.warc.gz": packed("Osk"),
      "archive/notes.txt": Buffer.from("Osk fell."),
      "pages/pages.jsonl": Buffer.from("{}"),
    },
    { level: 0 },
  );
  expect(wacz.sniff(Buffer.from(zip).toString("latin1"))).toBe(true);
  expect(await read(zip)).toMatchObject([{ title: "Bridge of Osk" }, { title: "Bridge of Varen" }]);
});

test("an archive in it that is damaged is told of, and the others go on", async () => {
  const zip = zipSync({ "archive/a.warc.gz": packed("Osk").subarray(0, 100), "archive/b.warc.gz": packed("Varen") });
  const [first, second] = await read(zip);
  expect((first as Problem).message).toMatch(/^week\.wacz\/archive\/a\.warc\.gz: is cut short/);
  expect(second).toMatchObject({ title: "Bridge of Varen" });
});

test.each([
  ["no zip file", Buffer.from("Osk fell."), /week\.wacz: is no zip file that can be read/],
  [
    "a zip file without archives",
    zipSync({ "osk.txt": Buffer.from("Osk fell.") }),
    /week\.wacz: holds no archive; expected files archive/,
  ],
])("refuses %s", async (_what, content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});
