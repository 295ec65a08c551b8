import { expect, test, vi } from "vitest";
import { pdf } from "./pdf";
import { makePdf } from "./pdf.sample";
import { readWith } from "./read.sample";

const LINES = [
  "OSK, May 2, 2031 (Wire) - The council of Osk said on Friday that its old bri-",
  "dge over the river is shut until the autumn.",
  "",
  "Nobody was hurt when a beam came down, the council said, and a way round leads",
  "through the forest.",
];

const read = (content: Uint8Array) => readWith(pdf, "osk.pdf", content, { publisher: "The Osk Herald" });

test("reads the text in paragraphs, the title, and the day of the dateline", async () => {
  expect(await read(makePdf([LINES], { title: "Bridge shut" }))).toMatchObject([
    {
      id: expect.stringMatching(/^text-/),
      title: "Bridge shut",
      publisher: "The Osk Herald",
      published: "2031-05-02",
      publishedBasis: "inferred: the date in the dateline",
      text:
        "OSK, May 2, 2031 (Wire) - The council of Osk said on Friday that its old bridge over the river is shut until the autumn.\n\n" +
        "Nobody was hurt when a beam came down, the council said, and a way round leads through the forest.",
    },
  ]);
});

test("a title that a program has put there is none", async () => {
  expect(await read(makePdf([LINES], { title: "Microsoft Word - osk.docx" }))).toMatchObject([{ title: null }]);
});

test.each<[string, Uint8Array, RegExp]>([
  [
    "without text",
    makePdf([[], []]),
    /osk\.pdf: holds no article: it has 0 letters on 2 pages; .* recognized \(OCR\) first/,
  ],
  ["that is encrypted", makePdf([LINES], { isEncrypted: true }), /osk\.pdf: is encrypted: it opens by a password only/],
  ["that is cut short", makePdf([LINES]).subarray(0, 300), /osk\.pdf: is no PDF that can be read: .*Save it/],
  ["that is none", Buffer.from("Osk fell."), /is no PDF that can be read/],
  ["that is a book", makePdf(Array.from({ length: 501 }, () => LINES)), /is a book: it has 501 pages/],
])("refuses a PDF %s, and logs nothing", async (_what, content, message) => {
  const logs = (["log", "warn", "error"] as const).map((name) => vi.spyOn(console, name));
  const said = await read(content).then((all) => String(all[0]), String);
  expect(said).toMatch(message);
  for (const log of logs) expect(log).not.toHaveBeenCalled();
});
