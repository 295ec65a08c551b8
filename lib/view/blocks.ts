import type { Gap, Line, Note } from "./lines";

/** Lines of furniture that are folded together. */
export type Fold = { start: number; lines: Line[] };

export type Piece = Line | Fold | Gap;

/** A part of an article with the claims that begin in its first line, which stand beside it. */
export type Block = { start: number; pieces: Piece[]; notes: Note[] };

/** Fewer lines of furniture than these are dimmed and not folded. */
const FEWEST_FOLDED = 4;

/** Cuts an article where a line begins claims: each part is as long as there is room for them beside it. */
export function toBlocks(lines: (Line | Gap)[], notes: Note[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const piece of foldFurniture(lines)) {
    const own: Note[] = [];
    for (let note = notes[next]; note && "segments" in piece && begins(note, piece); note = notes[++next])
      own.push(note);
    const last = blocks.at(-1);
    if (last && own.length === 0) last.pieces.push(piece);
    else blocks.push({ start: piece.start, pieces: [piece], notes: own });
  }
  return blocks;
}

function begins({ report }: Note, { start, segments }: Line): boolean {
  const last = segments.at(-1);
  return report.start < start + (last ? last.start + last.text.length : 0);
}

function foldFurniture(lines: (Line | Gap)[]): Piece[] {
  const pieces: Piece[] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if ("segments" in line && (isFurniture(line) || (run.length > 0 && isEmpty(line)))) run.push(line);
    else {
      pieces.push(...endRun(run), line);
      run = [];
    }
  }
  return [...pieces, ...endRun(run)];
}

/** Empty lines after the last of the furniture are the article's. */
function endRun(run: Line[]): Piece[] {
  const end = run.findLastIndex((line) => !isEmpty(line)) + 1;
  const [folded, rest] = [run.slice(0, end), run.slice(end)];
  const [first] = folded;
  const isLong = folded.filter((line) => !isEmpty(line)).length >= FEWEST_FOLDED;
  return first && isLong ? [{ start: first.start, lines: folded }, ...rest] : run;
}

function isFurniture(line: Line): boolean {
  return (
    !isEmpty(line) && line.segments.every(({ text, marks }) => text.trim() === "" || marks.some(({ sign }) => sign))
  );
}

function isEmpty({ segments }: Line): boolean {
  return segments.every(({ text }) => text.trim() === "");
}
