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

/**
 * The text of an article line by line, cut where claims and furniture begin and end. The lines joined by line
 * breaks are the text; a mark that spans lines is drawn on each of them.
 */
export function toLines({ text, furniture }: Pick<ArticleView, "text" | "furniture">, notes: Note[]): Line[] {
  const marks: Mark<Layer>[] = [
    ...furniture.map(({ start, end, sign }) => ({ start, end, of: { sign } })),
    ...notes.map((note) => ({ start: note.report.start, end: note.report.end, of: { note } })),
  ];
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, segments: toSegments(line, within(marks, from, from + line.length)) };
  });
}

function within(marks: Mark<Layer>[], start: number, end: number): Mark<Layer>[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
}
