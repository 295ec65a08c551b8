import { oneLine } from "./paragraphs";

/** A run of letters on a page, as pdf.js has it: where it stands, from the lower left, and whether a line ends with it. */
export type Piece = { str: string; x: number; y: number; width: number; fontSize: number; hasEOL: boolean };

type Line = { text: string; left: number; right: number; y: number; size: number; page: number };

/** Lines further from each other than this, in usual distances, are of two paragraphs. */
const WIDE = 1.35;

/** A line that ends so early, in widths of the widest, may be the last of a paragraph. */
const SHORT = 0.8;

/** Pages on which the same line at the top or the foot is no part of the text. */
const RUNNING = 3;

const PAGE_NUMBER = /^\W*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i;

const ENDED = /[.!?…]["”’»)\]]*$/;

/** Letters of the longest word that is looked at. */
const MAX_WORD = 60;

/** Ends of words that are written with a hyphen: “Russian-backed”. */
const AFTER_HYPHEN =
  /^(?:aligned|annexed|appointed|backed|based|controlled|held|installed|launched|led|made|occupied|old|owned|range|run|scale|speaking|style|term|wide|year)\b/;

/**
 * The paragraphs of some pages, each on one line. Lines are joined by how far they stand from each other, words that were parted at the
 * end of a line are made whole, and page numbers and lines that stand on every page are left out.
 */
export function paragraphsOfPages(pages: Piece[][]): string[] {
  const lines = withoutRunning(pages.map(linesOfPage));
  const usual = usualDistance(lines);
  const right = Math.max(0, ...lines.map((line) => line.right));
  const words = lines.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}-]+/u));
  const hyphenated = new Set(words.filter((word) => /\p{L}-\p{L}/u.test(word)));

  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (!before || last === undefined || isApart(before, line, { usual, right })) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joined(last, line.text, hyphenated);
  });
  return paragraphs.map(oneLine).filter(Boolean);
}

/**
 * Two lines as one. A hyphen at the end goes, unless the word has one elsewhere in the text or is of those that have.
 *
 *     joined("the old bri-", "dge", new Set())          // "the old bridge"
 *     joined("a Russian-", "backed force", new Set())   // "a Russian-backed force"
 */
export function joined(first: string, second: string, hyphenated: Set<string>): string {
  const [, head, mark] = /(\p{L}+)([-\u00AD\u2010])$/u.exec(first.slice(-MAX_WORD)) ?? [];
  const tail = /^\p{L}+/u.exec(second)?.[0];
  if (!head || !mark || !tail) return `${first} ${second}`;
  if (mark === "\u00AD") return first.slice(0, -1) + second;
  const isWord = /^\p{Lu}/u.test(tail) || AFTER_HYPHEN.test(tail) || hyphenated.has(`${head}-${tail}`.toLowerCase());
  return (isWord ? first : first.slice(0, -1)) + second;
}

function linesOfPage(pieces: Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const { str, x, y, width, fontSize, hasEOL } of pieces) {
    if (open && str.trim() && Math.abs(open.y - y) > open.size / 2) open = null;
    if (!open && str.trim()) {
      open = { text: "", left: x, right: x, y, size: fontSize || 1, page };
      lines.push(open);
    }
    if (open) {
      open.text += str;
      open.right = Math.max(open.right, x + width);
    }
    if (hasEOL) open = null;
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** The lines of all pages without those at the top and the foot that number pages or stand on many. */
function withoutRunning(pages: Line[][]): Line[] {
  const edges = pages.flatMap((lines) =>
    [...new Set([lines[0], lines.at(-1)])].flatMap((line) => (line ? [mould(line)] : [])),
  );
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const isRunning = (line: Line) => PAGE_NUMBER.test(line.text) || (counts.get(mould(line)) ?? 0) >= RUNNING;
  return pages.flatMap((lines) =>
    lines.filter((line, index) => !((index === 0 || index === lines.length - 1) && isRunning(line))),
  );
}

/** A line with its numbers taken out: “The Herald, page 3” is the same on each page. */
function mould({ text }: Line): string {
  return text.replace(/\d+/g, "#");
}

/** The distance of a line to the next that occurs most in the middle. */
function usualDistance(lines: Line[]): number {
  const distances = lines.flatMap((line, index) => distance(lines[index - 1], line) ?? []).sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

function distance(before: Line | undefined, line: Line): number | null {
  if (!before || before.page !== line.page || before.y <= line.y) return null;
  return before.y - line.y;
}

function isApart(before: Line, line: Line, { usual, right }: { usual: number; right: number }): boolean {
  if (Math.abs(before.size - line.size) > before.size / 10) return true;
  const gap = distance(before, line);
  if (gap === null) return ENDED.test(before.text);
  if (gap > usual * WIDE) return true;
  if (!ENDED.test(before.text)) return false;
  return line.left - before.left > line.size / 2 || before.right < right * SHORT;
}
