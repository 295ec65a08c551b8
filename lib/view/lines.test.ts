import { expect, test } from "vitest";
import { claimView, reportView } from "./claim.sample";
import { toLines, toNotes } from "./lines";
import { toWhole } from "./passages";

const TEXT = "Menu\r\n\nThe brigade took Varen. The town denied it.\nThe mill burned.\n";
const claimAt = (id: string, start: number, end: number) =>
  claimView({ id, reports: [reportView({ id: `r-${id}`, start, end, excerpt: TEXT.slice(start, end) })] });
const drawn = (claims: ReturnType<typeof claimAt>[], furniture = [{ start: 0, end: 4, sign: "menu" }]) =>
  draw(toLines({ passages: toWhole(TEXT), furniture }, toNotes(claims)));
const draw = (lines: ReturnType<typeof toLines>) =>
  lines.map((line) =>
    "isGap" in line
      ? "…"
      : line.segments.map(({ text, marks }) =>
          marks.length > 0 ? `[${marks.map(({ note, sign }) => note?.number ?? sign).join("+")} ${text}]` : text,
        ),
  );

test("keeps the lines and marks claims and furniture", () => {
  expect(drawn([claimAt("a", 7, 30)])).toEqual([
    ["[menu Menu]", "\r"],
    [],
    ["[1 The brigade took Varen.]", " The town denied it."],
    ["The mill burned."],
    [],
  ]);
});

test("draws a claim that spans lines on each of them", () => {
  expect(drawn([claimAt("a", 31, 57)]).slice(2, 4)).toEqual([
    ["The brigade took Varen. ", "[1 The town denied it.]"],
    ["[1 The mi]", "ll burned."],
  ]);
});

test("draws two claims of one sentence over each other", () => {
  expect(drawn([claimAt("b", 7, 50), claimAt("a", 7, 30)])[2]).toEqual([
    "[2+1 The brigade took Varen.]",
    "[2  The town denied it.]",
  ]);
});

test("passages keep their places, and what is not shown is a gap", () => {
  const passages = [
    { start: 0, text: null },
    { start: 31, text: TEXT.slice(31, 67) },
    { start: 67, text: null },
  ];
  expect(draw(toLines({ passages, furniture: [] }, toNotes([claimAt("a", 51, 67)])))).toEqual([
    "…",
    ["The town denied it."],
    ["[1 The mill burned.]"],
    "…",
  ]);
});

test("joined, the lines are the text", () => {
  const whole = { passages: toWhole(TEXT), furniture: [] };
  const lines = toLines(whole, toNotes([claimAt("a", 3, 57), claimAt("b", 20, 66)]));
  const joined = lines
    .map((line) => ("isGap" in line ? "" : line.segments.map(({ text }) => text).join("")))
    .join("\n");
  expect(joined).toBe(TEXT);
});

test("numbers notes in the order of the text, not of the claims", () => {
  const notes = toNotes([claimAt("late", 50, 60), claimAt("early", 7, 30)]);
  expect(notes.map(({ number, claim }) => [number, claim.id])).toEqual([
    [1, "early"],
    [2, "late"],
  ]);
});

test("numbers each report of a claim that one article prints twice", () => {
  const twice = claimView({ reports: [reportView({ id: "r2", start: 40, end: 50 }), reportView({ id: "r1" })] });
  expect(toNotes([twice]).map(({ report }) => report.id)).toEqual(["r1", "r2"]);
});
