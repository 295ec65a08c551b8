import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { articleSchema } from "../article";
import { Problem } from "../problem";
import { bytesSource } from "../source";
import { FORMATS } from ".";
import type { Format } from "./format";
import { makePdf } from "./pdf.sample";
import { readBy } from "./read-by";
import { makePage, makeResponse } from "./warc.sample";

/** Milliseconds that one small file may take, on a machine that is busy. */
const MAX_TIME = 1000;

const SEED = 20310502;

const sample = (name: string) => readFileSync(`docs/samples/${name}`);
const archive = gzipSync(
  makeResponse("https://www.herald.example/osk", {
    body: gzipSync(makePage("Osk")),
    headers: { "Content-Encoding": "gzip" },
  }),
);

/** A file of each kind that is as it should be. */
const SAMPLES: Record<string, Buffer[]> = {
  "front-matter": [Buffer.from("---\nid: osk\npublisher: The Osk Herald\npublished: 2031-05-02\n---\nOsk fell.")],
  jsonl: [sample("osk.jsonl")],
  json: [
    Buffer.from(JSON.stringify([{ id: "osk", outlet: "The Osk Herald", published: "2031-05-02", text: "Osk fell." }])),
  ],
  csv: [sample("osk.csv"), Buffer.from("text\tpublisher\nOsk fell.\tThe Osk Herald\n")],
  html: [sample("osk.html")],
  mhtml: [sample("osk.mhtml")],
  pdf: [sample("osk.pdf"), makePdf([["The council of Osk said on Friday that its old bri-", "dge is shut."], []])],
  warc: [sample("osk.warc"), archive],
  wacz: [Buffer.from(zipSync({ "archive/a.warc.gz": archive }))],
  nitf: [sample("osk-nitf.xml")],
  newsml: [sample("osk-newsml.xml")],
  feed: [sample("osk.rss")],
};

/** Reads a file, however it is made: in little time, and into articles and Problems alone. */
async function expectHarmless(format: Format, bytes: Uint8Array) {
  const name = `hostile${format.extensions[0]}`;
  const start = performance.now();
  for await (const one of readBy(format, bytesSource(bytes, { name, url: null, contentType: null }), GIVEN)) {
    if (one instanceof Problem) expect(one.message).toMatch(TOLD);
    else expect(articleSchema.parse(one)).toEqual(one);
  }
  expect(performance.now() - start).toBeLessThan(MAX_TIME);
}

/** Not too long, and none of what a fault of ours says. */
const TOLD = /^(?!.*(?:undefined|is not a|Cannot read|cannot be read: ))[\s\S]{20,1000}$/;

const TABLE = { publisher: "The Osk Herald", columns: { text: "story", published: "day" } };
const GIVEN = { ...TABLE, columns: {} };

type Change = { kind: "flip" | "cut" | "double" | "drop"; at: number; size: number; byte: number };

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("flip", "cut", "double", "drop"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.integer({ min: 1, max: 200 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

function changed(bytes: Buffer, { kind, at, size, byte }: Change): Buffer {
  const place = Math.floor(at * bytes.length);
  const [before, part, after] = [
    bytes.subarray(0, place),
    bytes.subarray(place, place + size),
    bytes.subarray(place + size),
  ];
  if (kind === "cut") return before;
  if (kind === "drop") return Buffer.concat([before, after]);
  if (kind === "double") return Buffer.concat([before, part, part, after]);
  return Buffer.concat([before, Buffer.from([byte]), bytes.subarray(place + 1)]);
}

const damaged = (samples: Buffer[]) =>
  fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([bytes, changes]) => changes.reduce(changed, bytes));

const ofBytes = fc.uint8Array({ maxLength: 2000 });
const ofText = fc.string({ unit: "binary", maxLength: 500 }).map((text) => Buffer.from(text));

test("there is a sample of each format", () => {
  expect(Object.keys(SAMPLES)).toEqual(FORMATS.map(({ id }) => id));
});

test.each(FORMATS)("$id reads samples that are whole", async (format) => {
  const first = bytesSource(SAMPLES[format.id]?.[0] ?? Buffer.from(""), { name: "osk", url: null, contentType: null });
  const articles = [];
  for await (const one of readBy(format, first, TABLE)) articles.push(one);
  expect(articles.filter((one) => !(one instanceof Problem)).length).toBeGreaterThan(0);
  for (const bytes of SAMPLES[format.id] ?? []) await expectHarmless(format, bytes);
});

test.each(FORMATS)("$id takes any bytes, any text, and damaged files for what they are", async (format) => {
  const samples = SAMPLES[format.id] ?? [];
  const start = samples[0]?.subarray(0, 60) ?? Buffer.from("");
  const begun = ofBytes.map((bytes) => Buffer.concat([start, bytes]));
  const runs: [fc.Arbitrary<Uint8Array>, number][] = [
    [ofBytes, 40],
    [ofText, 40],
    [begun, 40],
    [damaged(samples), 150],
  ];
  for (const [bytes, numRuns] of runs)
    await fc.assert(
      fc.asyncProperty(bytes, (file) => expectHarmless(format, file)),
      { seed: SEED, numRuns },
    );
});

/** Letters of what is made of one thing: enough to show what grows far faster than the file. */
const LENGTH = 20_000;
const MONOTONE = [
  "<",
  "<a",
  "<a ",
  "</a>",
  "<b>",
  "<br>",
  "<!---->",
  "<!--",
  "<?a?>",
  "&amp;",
  "&#",
  "a",
  "A: b\n",
  "\n",
  " ",
  "-",
  "--x\r\n",
  '"',
  ",",
  "{",
  "[",
  "//",
  "-->",
  "]]>",
  ";",
  "2031-",
];

test.each(FORMATS)("$id is not held up by what is made of one thing", async (format) => {
  const [first = Buffer.from("")] = SAMPLES[format.id] ?? [];
  for (const part of MONOTONE) {
    const text = part.repeat(LENGTH / part.length);
    const start = performance.now();
    for (const { sniff } of FORMATS) sniff(text.slice(0, 8000));
    const middle = first.length / 2;
    for (const place of [0, 100, middle]) {
      const bytes = Buffer.concat([first.subarray(0, place), Buffer.from(text), first.subarray(place)]);
      for await (const _one of readBy(
        format,
        bytesSource(bytes, { name: "osk", url: null, contentType: null }),
        GIVEN,
      ));
    }
    expect([part, performance.now() - start < 10 * MAX_TIME]).toEqual([part, true]);
  }
});
