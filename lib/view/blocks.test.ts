import { describe, expect, test } from "vitest";
import { toBlocks } from "./blocks";
import { claimView, reportView } from "./claim.sample";
import { toLines, toNotes } from "./lines";
import { toWhole } from "./passages";

/** The blocks of a text in which “*” begins a claim and “#” a line of furniture; lines as they are, folds in brackets. */
function blocksOf(text: string) {
  const starts = [...text.matchAll(/\*/g)].map(({ index }) => index);
  const claims = starts.map((start) =>
    claimView({ id: `c${start}`, reports: [reportView({ id: `r${start}`, start, end: start + 2 })] }),
  );
  const furniture = [...text.matchAll(/#.*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    sign: "menu",
  }));
  const notes = toNotes(claims);
  return toBlocks(toLines({ passages: toWhole(text), furniture }, notes), notes).map(({ pieces, notes }) => [
    pieces
      .map((piece) =>
        "lines" in piece ? `(${piece.lines.map(say).join("/")})` : "segments" in piece ? say(piece) : "…",
      )
      .join("/"),
    notes.length,
  ]);
}

const say = ({ segments }: { segments: { text: string }[] }) => segments.map(({ text }) => text).join("");

describe("blocks", () => {
  test("begin at the lines in which claims begin", () => {
    expect(blocksOf("head\n\n*a and *b\nmore\n*c")).toEqual([
      ["head/", 0],
      ["*a and *b/more", 2],
      ["*c", 1],
    ]);
  });

  test("are one where there is no claim, and one for each where every line has some", () => {
    expect(blocksOf("a\nb")).toEqual([["a/b", 0]]);
    expect(blocksOf("*a\n*b")).toEqual([
      ["*a", 1],
      ["*b", 1],
    ]);
  });

  test("fold furniture where it is long, and leave the empty lines after it", () => {
    expect(blocksOf("#1\n#2\n\n#3\n#4\n\ntext\n#5\n#6")).toEqual([["(#1/#2//#3/#4)//text/#5/#6", 0]]);
    expect(blocksOf("*a\n#1\n#2\n#3\n#4")).toEqual([["*a/(#1/#2/#3/#4)", 1]]);
  });
});
