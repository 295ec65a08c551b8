import { describe, expect, test } from "vitest";
import { EXTRACTOR_VERSION } from ".";
import { articleOf, claimsOf, extract, readingOf } from "./reading.sample";
import type { Span } from "./types";

const SAMPLES = [
  "The Ukrainian General Staff said its troops repelled 12 attacks near Toretsk, Pivnichne and Zalizne on Tuesday.",
  "Russia said it had captured Orlivka, but Ukraine said its troops had repelled the attack on the village.",
  "“We withdrew from Avdiivka. Nobody was left behind,” Syrskyi said. It could not be independently verified.",
  "The army said troops repelled attacks near these villages:\n- Robotyne\n- Verbove",
  "Kyiv denied that Kalynove had fallen.\r\nMissiles hit a depot in Odesa, says Ukraine",
  "A missile struck a hotel in Kramatorsk, killing seven and wounding twelve, the mayor, Oleksandr Kit, said.",
];

describe("what every claim holds to", () => {
  test.each([...SAMPLES, SAMPLES.join("\n\n")])("%#", (text) => {
    const { sentences } = readingOf(text);
    const claims = claimsOf(text);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(sentences.map(({ start, end }) => ({ start, end }))).toContainEqual({
        start: claim.start,
        end: claim.end,
      });
      expect(text.slice(claim.start, claim.end).trim()).toBe(text.slice(claim.start, claim.end));
      expect(isIn(claim.cueSpan, claim)).toBe(true);
      expect(isIn(claim.placeSpan, claim)).toBe(true);
      if (claim.cueSpan) expect(text.slice(claim.cueSpan.start, claim.cueSpan.end)).toBe(claim.cue);
      if (claim.placeSpan) expect(text.slice(claim.placeSpan.start, claim.placeSpan.end)).toBe(claim.placeSurface);
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThanOrEqual(1);
      expect(Object.values(claim.basis).every((words) => words.length > 0)).toBe(true);
    }
  });

  test("the same article gives the same claims", () => {
    const text = SAMPLES.join("\n");
    expect(claimsOf(text)).toEqual(claimsOf(text));
  });

  test("claims come in the order of the text", () => {
    const starts = claimsOf(SAMPLES.join("\n")).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test("the version is some text", () => {
    expect(EXTRACTOR_VERSION).toMatch(/\S/);
  });
});

describe("what is no article gives nothing and throws nothing", () => {
  test.each([
    "",
    " \n\r\n ",
    ".",
    "…?!",
    ":",
    "“”",
    "said",
    "said said said",
    "He said",
    ", said Zelensky",
    "captured",
    "- - -",
    "\u0000\uFFFD",
    "\uD83D\uDE80 \uD83D said",
    "Русские войска взяли Торецк.",
    "The the of by near and".repeat(50),
  ])("%j", (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});

describe("random input", { timeout: 60_000 }, () => {
  const WORDS =
    "said says according to denied captured struck repelled near in the village of Toretsk Kalynove Kyiv Moscow Russia's Ukrainian troops drones by not would have been likely two 12 killed “ ” \" ' ’ , . ; : ( ) — - \n \r\n • who which that it he they on Tuesday 2014 last year ago é 中 \u0301 0x1F".split(
      " ",
    );

  test("never throws, and keeps to the text", () => {
    const next = random(20240314);
    for (let round = 0; round < 120; round++) {
      const text = Array.from({ length: 5 + Math.floor(next() * 80) }, () => pick(WORDS, next())).join(
        next() < 0.8 ? " " : "",
      );
      for (const claim of claimsOf(text)) {
        expect(claim.start).toBeGreaterThanOrEqual(0);
        expect(claim.end).toBeLessThanOrEqual(text.length);
        expect(isIn(claim.cueSpan, claim) && isIn(claim.placeSpan, claim)).toBe(true);
      }
    }
  });

  test("letters of any kind never throw", () => {
    const next = random(7);
    for (let round = 0; round < 60; round++) {
      const codes = Array.from({ length: 200 }, () => Math.floor(next() * 0x3000));
      expect(() => claimsOf(String.fromCharCode(...codes))).not.toThrow();
    }
  });
});

describe("time grows with the text and no faster", () => {
  /** Eight times the text may take this many times as long: a square would be 64. */
  const MAX_RATIO = 32;
  /** A busy machine may take this long over anything. */
  const LONG_ENOUGH_MS = 10_000;

  test.each([
    ["articles in a row", `${SAMPLES.join("\n")}\n`],
    ["one line", `${SAMPLES[1]} `],
    ["one sentence of names", "Toretsk, Kalynove and "],
    ["one sentence of cues", "the army said that Russia said that "],
    ["one sentence of triggers", "captured struck repelled and "],
    ["open quotation marks", "“He said "],
    ["capitals", "Aaa Bbb "],
    ["full stops", "a. "],
    ["blanks", "    "],
    ["line ends", "\n"],
  ])(
    "%s",
    (_name, piece) => {
      const once = piece.repeat(Math.ceil(3000 / piece.length));
      const small = fastest(() => extract(articleOf(once)), 3);
      const large = fastest(() => extract(articleOf(once.repeat(8))), 1);
      expect(large).toBeLessThan(Math.max(small * MAX_RATIO, LONG_ENOUGH_MS));
    },
    120_000,
  );
});

function isIn(inner: Span | null, outer: Span): boolean {
  return inner === null || (inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end);
}

/** The shortest of some runs, in milliseconds. */
function fastest(run: () => void, times: number): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[Math.floor(at * list.length)];
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
