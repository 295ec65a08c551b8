import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Source } from "../source";
import { makePdf } from "./pdf.sample";
import { readWith } from "./read.sample";
import { warc } from "./warc";
import { makePage, makeRecord, makeResponse } from "./warc.sample";

const INFO = makeRecord("warcinfo", { "Content-Type": "application/warc-fields" }, "software: by hand\r\n");
const OSK = makeResponse("https://www.herald.example/osk", { body: makePage("Osk") });
const VAREN = makeResponse("https://www.herald.example/varen", { body: makePage("Varen") });
const STYLE = makeResponse("https://www.herald.example/style.css", { type: "text/css", body: "p { color: red }" });

const osk = { url: "https://www.herald.example/osk", title: "Bridge of Osk", publisher: "herald.example" };
const varen = { url: "https://www.herald.example/varen", title: "Bridge of Varen" };

const read = (...parts: Uint8Array[]) => readWith(warc, "week.warc", Buffer.concat(parts));
const messages = async (...parts: Uint8Array[]) =>
  (await read(...parts)).map((one) => (one instanceof Error ? one.message : one.title));

test("reads each page, and passes over what is none", async () => {
  const request = makeRecord("request", { "WARC-Target-URI": osk.url }, "GET /osk HTTP/1.1\r\n\r\n");
  const image = makeResponse("https://www.herald.example/x.png", { type: "image/png", body: Buffer.from([1, 2, 3]) });
  const gone = makeResponse("https://www.herald.example/gone", { status: "404 Not Found", body: makePage("Nowhere") });
  const sitemap = makeResponse("https://www.herald.example/map.xml", { type: "application/xml", body: "<urlset/>" });
  expect(await read(INFO, request, OSK, STYLE, image, gone, sitemap, VAREN)).toMatchObject([osk, varen]);
});

test("the day of the archive is not the day of publication", async () => {
  expect(await read(OSK)).toMatchObject([{ published: null }]);
});

test("reads an archive of which each record is packed, and one that is packed as a whole", async () => {
  expect(await read(...[INFO, OSK, STYLE, VAREN].map((record) => gzipSync(record)))).toMatchObject([osk, varen]);
  expect(await read(gzipSync(Buffer.concat([INFO, OSK, VAREN])))).toMatchObject([osk, varen]);
});

test("reads the records of pages that were kept without their answers", async () => {
  const known = { "WARC-Target-URI": `<${osk.url}>`, "Content-Type": "text/html" };
  expect(await read(makeRecord("resource", known, makePage("Osk")))).toMatchObject([osk]);
});

test("reads PDFs too", async () => {
  const body = makePdf([Array.from({ length: 5 }, () => "The council of Osk said on Friday that its bridge is shut.")]);
  const url = "https://www.herald.example/osk.pdf";
  expect(await read(makeResponse(url, { type: "application/pdf", body }))).toMatchObject([
    { url, publisher: "herald.example" },
  ]);
});

const body = makePage("Osk");
const chunked = (bytes: Uint8Array) =>
  Buffer.concat([
    Buffer.from("40\r\n"),
    bytes.subarray(0, 64),
    Buffer.from(`\r\n${(bytes.length - 64).toString(16)};x=1\r\n`),
    bytes.subarray(64),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);

test.each<[string, Record<string, string>, Uint8Array]>([
  ["packed by gzip", { "Content-Encoding": "gzip" }, gzipSync(body)],
  ["packed by brotli", { "Content-Encoding": "br" }, brotliCompressSync(body)],
  ["in chunks", { "Transfer-Encoding": "chunked" }, chunked(Buffer.from(body))],
  ["in chunks and packed", { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }, chunked(gzipSync(body))],
  [
    "unpacked before, its headers as they were",
    { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" },
    Buffer.from(body),
  ],
])("reads an answer %s", async (_how, headers, packed) => {
  expect(await read(makeResponse(osk.url, { body: packed, headers }))).toMatchObject([osk]);
});

describe("tells of what is wrong, and reads the rest", () => {
  const large = { "WARC-Target-URI": "https://www.herald.example/large", "Content-Type": "application/http" };
  const bomb = makeResponse("https://www.herald.example/bomb", {
    body: gzipSync(Buffer.alloc(30_000_000)),
    headers: { "Content-Encoding": "gzip" },
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      "a page without an article",
      makeResponse("https://www.herald.example/", { body: "<html><p>Soon</p></html>" }),
      /^week\.warc#https:\/\/www\.herald\.example\/: holds no article/,
    ],
    [
      "a record that is too large",
      makeRecord("response", large, Buffer.alloc(20_000_001)),
      /^week\.warc#https:.*\/large: is too large: it has 20,000,001 bytes/,
    ],
    ["a page that unpacks to far more", bomb, /^week\.warc#https:.*\/bomb: unpacks from/],
    [
      "a page that is packed in another way",
      makeResponse("https://www.herald.example/x", { body, headers: { "Content-Encoding": "zstd" } }),
      /#https:.*: is packed as “zstd”/,
    ],
  ])("%s", async (_what, record, message) => {
    expect(await messages(OSK, record, VAREN)).toEqual([osk.title, expect.stringMatching(message), varen.title]);
  });

  test("an archive that is cut short", async () => {
    const message = expect.stringMatching(
      /^week\.warc: is cut short or damaged after \d records: .*What stands before was read/,
    );
    expect(await messages(OSK, VAREN.subarray(0, 400))).toEqual([osk.title, message]);
    expect(await messages(gzipSync(OSK), gzipSync(VAREN).subarray(0, 200))).toEqual([osk.title, message]);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["a record that begins otherwise", Buffer.from("HTTP/1.1 200 OK\r\n"), /is damaged or no web archive/],
    [
      "a record without a length",
      Buffer.from("WARC/1.1\r\nWARC-Type: response\r\n\r\n"),
      /a record does not say its length/,
    ],
    ["a line without an end", Buffer.alloc(100_000, "x"), /a line is longer than 64,000 bytes/],
    [
      "headers without an end",
      Buffer.from(`WARC/1.1\r\n${"A: b\r\n".repeat(300)}`),
      /a record has more than 200 headers/,
    ],
  ])("%s", async (_what, rest, message) => {
    expect(await messages(OSK, rest)).toEqual([osk.title, expect.stringMatching(message)]);
  });

  test("an archive without a page", async () => {
    expect(await messages(INFO, STYLE)).toEqual([expect.stringContaining("week.warc: holds no page")]);
  });
});

test("an archive that unpacks to far more than any has is left", async () => {
  const zeros = gzipSync(Buffer.alloc(50_000_000));
  const film = { "WARC-Target-URI": "https://www.herald.example/film", "Content-Type": "video/mp4" };
  const head = makeRecord("resource", film, "")
    .toString()
    .replace("Length: 0\r\n\r\n\r\n\r\n", "Length: 9000000000\r\n\r\n");
  expect(await messages(gzipSync(OSK), gzipSync(head), ...Array.from({ length: 10 }, () => zeros))).toEqual([
    osk.title,
    expect.stringMatching(/^week\.warc: unpacks to more than 200 times its size/),
  ]);
});

test("asks for no more of a large archive than it has given", async () => {
  let opened = 0;
  const endless: Source = {
    name: "endless.warc",
    url: null,
    contentType: null,
    async *open() {
      for (;;) {
        opened++;
        yield OSK;
      }
    },
  };
  let pages = 0;
  for await (const _one of warc.read(endless, { publisher: null, columns: {} })) if (++pages === 5) break;
  expect(opened).toBeLessThan(9);
});
