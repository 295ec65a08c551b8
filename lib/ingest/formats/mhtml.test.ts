import { expect, test } from "vitest";
import { mhtml } from "./mhtml";
import { readWith } from "./read.sample";

const WORDS = "The council of Ösk said on Friday that its old bridge over the river is shut until the autumn. "
  .repeat(3)
  .trim();

const page = (text: string) =>
  `<html><head><title>Bridge shut</title></head><body><article><p>${text}</p></article></body></html>`;

type Part = { type: string; location?: string; encoding?: string; content: string };

function saved(parts: Part[], head: string[] = []) {
  const lines = parts.flatMap(({ type, location, encoding = "8bit", content }) => [
    "--cut",
    `Content-Type: ${type}`,
    ...(location ? [`Content-Location: ${location}`] : []),
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    content,
  ]);
  const type = 'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="cut"';
  return ["From: <Saved by Blink>", "MIME-Version: 1.0", ...head, type, "", ...lines, "--cut--", ""].join("\r\n");
}

const location = "https://www.herald.example/osk";
const read = (content: string | Uint8Array) => readWith(mhtml, "osk.mhtml", content);

/** Text as quoted-printable has it. */
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte < 33 || byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    )
    .join("")
    .replace(/.{60}/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));

test.each<[string, Part]>([
  ["as it is", { type: "text/html; charset=utf-8", content: page(WORDS) }],
  ["in quoted-printable", { type: "text/html", encoding: "quoted-printable", content: quoted(page(WORDS)) }],
  ["in base64", { type: "text/html", encoding: "base64", content: Buffer.from(page(WORDS)).toString("base64") }],
  [
    "in an encoding of its own",
    {
      type: 'text/html; charset="iso-8859-1"',
      encoding: "base64",
      content: Buffer.from(page(WORDS), "latin1").toString("base64"),
    },
  ],
])("reads a page %s, with the address that it was saved from", async (_how, part) => {
  const picture = { type: "image/png", encoding: "base64", content: "iVBORw0KGgo=" };
  expect(await read(saved([{ location, ...part }, picture]))).toMatchObject([
    { url: location, publisher: "herald.example", title: "Bridge shut", text: WORDS },
  ]);
});

test("takes the page and not the frames in it", async () => {
  const frame = { type: "text/html", location: "cid:frame@x", content: page("A frame of something else. ".repeat(20)) };
  expect(await read(saved([{ type: "text/html", location, content: page(WORDS) }, frame]))).toMatchObject([
    { text: WORDS },
  ]);
});

test("takes the address that Chrome says of the whole", async () => {
  const content = saved([{ type: "text/html", content: page(WORDS) }], [`Snapshot-Content-Location: ${location}`]);
  expect(await read(content)).toMatchObject([{ url: location }]);
});

test.each([
  ["no part that is a page", saved([{ type: "image/png", content: "x" }])],
  ["nothing", " "],
  ["something else", "Osk fell."],
])("refuses what has %s", async (_what, content) => {
  await expect(read(content)).rejects.toThrow(/osk\.mhtml: holds no page: no part of it is HTML/);
});

test("refuses what is made of short lines", async () => {
  const content = saved([{ type: "text/html", content: page("x\n".repeat(60_000)) }]);
  await expect(read(content)).rejects.toThrow(/osk\.mhtml: is no page of one article: .*50,000 short lines/);
});
