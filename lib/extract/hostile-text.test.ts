import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOf, claimsOf, extract } from "./reading.sample";

/** Letters of each text. What takes the square of it would take minutes. */
const LENGTH = 200_000;

const fill = (part: string) => part.repeat(Math.ceil(LENGTH / part.length));

test.each([
  ["stops", fill(".")],
  ["stops before a letter", `Klynove fell${fill(".")}x`],
  ["blanks after a stop", `Klynove fell.${fill(" ")}x`],
  ["marks that may close a sentence", `Klynove fell.${fill(")")}x`],
  ["marks that may open one", `Klynove fell. ${fill("“")}x`],
  ["references", `Klynove fell.${fill("[1]")}x`],
  ["letters without a blank", fill("a")],
  ["capitals without a blank", fill("A")],
  ["hyphens", fill("a-")],
  ["digits", `${fill("1")}a`],
  ["thousands", `${fill("1,")}a`],
  ["initials", fill("U.")],
  ["apostrophes", fill("a'")],
  ["empty lines", fill("\r\n")],
])(
  "reads %s in a time that grows with the text alone",
  (_what, text) => {
    const start = performance.now();
    expect(claimsOf(text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000);
  },
  60_000,
);

test("reads a sentence without an end in a time that grows with it alone", () => {
  const start = performance.now();
  expect(claimsOf(fill("Moscow said marines retook Kalynove and ")).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(60_000);
}, 120_000);

/** Sentences that claim something, and what tears them apart. */
const SENTENCES = [
  "Moscow said on Friday that marines retook Kalynove. ",
  "“Our forces hold Klynove”, Ukraine's General Staff said.\r\n\r\n",
  "Two people were killed in a strike on Kalynove, Kyiv said\n",
];
const NOISE = [
  " ",
  ". ",
  "\n\n",
  "\u00a0",
  "“",
  "”",
  "'s ",
  "—",
  "(",
  "[1]",
  "🙂",
  "e\u0301",
  "\u200f",
  "\uFEFF",
  "İ",
  "said ",
];

const noise = fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: "binary", maxLength: 5 }));
const torn = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.nat(60), fc.option(noise)), { maxLength: 6 })
  .map((parts) => parts.map(([sentence, at, part]) => sentence.slice(0, at) + (part ?? "") + sentence.slice(at)));

test("whatever a text is made of, what is found stands in it, within a sentence", () => {
  let found = 0;
  const property = fc.property(torn, (parts) => {
    const text = parts.join("");
    const { sentences, claims } = extract(articleOf(text));
    found += claims.length;
    for (const { start, end, cue, cueSpan, placeSpan, placeSurface } of claims) {
      expect(text.slice(start, end).trim()).not.toBe("");
      expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
      if (placeSpan) expect(text.slice(placeSpan.start, placeSpan.end)).toBe(placeSurface);
      if (cueSpan) expect(text.slice(cueSpan.start, cueSpan.end)).toBe(cue);
    }
  });
  fc.assert(property, { seed: 20310502, numRuns: 200 });
  expect(found).toBeGreaterThan(50);
});
