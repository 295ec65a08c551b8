import { describe, expect, test } from "vitest";
import { joined, type Piece, paragraphsOfPages } from "./pdf-text";

/** A page of lines below each other; “ |” before a line moves it in, an empty one leaves a gap. */
const page = (...lines: string[]): Piece[] =>
  lines.flatMap((str, index) => {
    const [x, text] = str.startsWith("|") ? [90, str.slice(1)] : [72, str];
    return text ? [{ str: text, x, y: 700 - 14 * index, width: text.length * 6, fontSize: 11, hasEOL: true }] : [];
  });

const LONG = "The council of Osk said on Friday that its old bridge";

describe("paragraphs", () => {
  test.each<[string, Piece[][], string[]]>([
    [
      "begin after a gap",
      [page(LONG, "is shut until the autumn.", "", "Nobody was hurt.")],
      [`${LONG} is shut until the autumn.`, "Nobody was hurt."],
    ],
    [
      "begin where a line is moved in",
      [page(LONG, `is shut. ${LONG}.`, `|${LONG}`, "is old.")],
      [`${LONG} is shut. ${LONG}.`, `${LONG} is old.`],
    ],
    [
      "begin after a short line that ends a sentence",
      [page(LONG, "is shut.", LONG, "is old.")],
      [`${LONG} is shut.`, `${LONG} is old.`],
    ],
    ["go on over pages", [page(LONG), page("is shut until the autumn.")], [`${LONG} is shut until the autumn.`]],
    [
      "end with a page where a sentence does",
      [page(`${LONG} is shut.`), page("Nobody was hurt.")],
      [`${LONG} is shut.`, "Nobody was hurt."],
    ],
    ["have no page numbers", [page(LONG, "1"), page("is shut.", "Page 2 of 2")], [`${LONG} is shut.`]],
    [
      "have no line that stands on every page",
      ["One.", "Two.", "Three."].map((text, index) => page("The Osk Herald", text, `2 May, ${index + 1}`)),
      ["One.", "Two.", "Three."],
    ],
    ["are none on empty pages", [[], page("")], []],
  ])("%s", (_what, pages, expected) => {
    expect(paragraphsOfPages(pages)).toEqual(expected);
  });

  test("begin where the letters have another size", () => {
    const [title] = page("Bridge shut");
    expect(paragraphsOfPages([[{ ...(title as Piece), y: 714, fontSize: 20 }, ...page(LONG)]])).toEqual([
      "Bridge shut",
      LONG,
    ]);
  });

  test("take the pieces of a line together", () => {
    const piece = { x: 72, y: 700, width: 9, fontSize: 11, hasEOL: false };
    expect(
      paragraphsOfPages([
        [
          { ...piece, str: "The" },
          { ...piece, str: " " },
          { ...piece, str: "bridge" },
        ],
      ]),
    ).toEqual(["The bridge"]);
  });
});

test.each([
  ["the old bri-", "dge is shut", "the old bridge is shut"],
  ["near Kaly-", "nove", "near Kalynove"],
  ["a Russian-", "backed force", "a Russian-backed force"],
  ["from Osk-", "Varen on", "from Osk-Varen on"],
  ["the cross-", "border road", "the cross-border road"],
  ["a bri\u00AD", "dge", "a bridge"],
  ["in 2030-", "31", "in 2030- 31"],
  ["it said -", "and left", "it said - and left"],
  ["the old", "bridge", "the old bridge"],
])("%j and %j are one line", (first, second, line) => {
  expect(joined(first, second, new Set(["cross-border"]))).toBe(line);
});
