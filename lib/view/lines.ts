import type { ArticleView } from "./article";
import type { ClaimView, ReportView } from "./claim";
import { type Mark, type Segment, toSegments } from "./segments";

/** A claim at its place in the text; notes are numbered in the order of the text. */
export type Note = { number: number; claim: ClaimView; report: ReportView };

/** What may lie over a stretch of an article: a claim, or the sign by which furniture was known. */
export type Layer = { note: Note; sign?: undefined } | { sign: string; note?: undefined };

/** A line of the text, without its line break. */
export type Line = { start: number; segments: Segment<Layer>[] };

/** The reports of an article as notes, first in the text first. */
export function toNotes(claims: ClaimView[]): Note[] {
  return claims
    .flatMap((claim) => claim.reports.map((report) => ({ claim, report })))
    .sort(
      (a, b) => a.report.start - b.report.start || a.report.end - b.report.end || (a.claim.id < b.claim.id ? -1 : 1),
    )
    .map((note, index) => ({ number: index + 1, ...note }));
}

/** A stretch of the text that the operator does not show. */
export type Gap = { start: number; isGap: true };

/**
 * The text of an article line by line, cut where claims and furniture begin and end, with the gaps of what is not shown. Of a
 * whole text, the lines joined by line breaks are the text; a mark that spans lines is drawn on each of them.
 */
export function toLines({ passages, furniture }: Pick<ArticleView, "passages" | "furniture">, notes: Note[]) {
  const within = createSweep([
    ...furniture.map(({ start, end, sign }) => ({ start, end, of: { sign } })),
    ...notes.map((note) => ({ start: note.report.start, end: note.report.end, of: { note } })),
  ]);
  return passages.flatMap(({ start, text }): (Line | Gap)[] => {
    if (text === null) return [{ start, isGap: true }];
    let next = start;
    return text.split("\n").map((line) => {
      const from = next;
      next += line.length + 1;
      return { start: from, segments: toSegments(line, within(from, from + line.length)) };
    });
  });
}

/** Gives the marks over a stretch, counted from its beginning. Stretches are asked for in order, so that each mark is met once. */
function createSweep(marks: Mark<Layer>[]) {
  const waiting = marks.toSorted((a, b) => b.start - a.start);
  let open: Mark<Layer>[] = [];
  return (start: number, end: number): Mark<Layer>[] => {
    for (let mark = waiting.at(-1); mark && mark.start < end; mark = waiting.at(-1)) open.push(...waiting.splice(-1));
    open = open.filter((mark) => mark.end > start);
    return open.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  };
}
