import Database from "better-sqlite3";
import { segment } from "@/lib/extract/segment";

/** An article, and what of its text may be shown and what not, in letters alone. */
export type PrintedText = { id: string; permitted: string[]; forbidden: string[] };

/** Fewer letters than these are found in any text. */
const FEWEST = 30;

type Article = { id: string; text: string; title: string | null };
type Report = { start: number; excerpt: string; before: string; after: string };

/** Reads the articles of a database, cut into what excerpts and their neighbours permit, and all other sentences. */
export function readPrinted(file: string): PrintedText[] {
  const database = new Database(file, { readonly: true });
  const articles = database.prepare<[], Article>("SELECT id, text, title FROM Article").all();
  const reportsOf = database.prepare<[string], Report>(
    'SELECT start, excerpt, "before", "after" FROM Report WHERE articleId = ?',
  );
  const cut = articles.map(({ id, text, title }) => {
    const isPermitted = new Uint8Array(text.length);
    const reports = reportsOf.all(id);
    for (const { start, excerpt, before, after } of reports)
      isPermitted.fill(1, start - before.length, start + excerpt.length + after.length);
    const permitted = reports.map(({ before, excerpt, after }) => toLetters(before + excerpt + after));
    const outside = segment(text, new Set()).map(({ start, end }) =>
      toLetters(keepOutside(text, start, end, isPermitted)),
    );
    return { id, title: toLetters(title ?? ""), permitted, outside };
  });
  database.close();
  // What one article may show is no leak of another that prints the same.
  const shown = cut.flatMap(({ title, permitted }) => [title, ...permitted]).join("\n");
  return cut.map(({ id, permitted, outside }) => ({
    id,
    permitted: permitted.filter((letters) => letters.length >= FEWEST),
    forbidden: outside.filter((letters) => letters.length >= FEWEST && !shown.includes(letters)),
  }));
}

function keepOutside(text: string, start: number, end: number, isPermitted: Uint8Array): string {
  let outside = "";
  for (let at = start; at < end; at++) if (!isPermitted[at]) outside += text[at];
  return outside;
}

/** Letters and digits alone: however a body writes its blanks, quotation marks and breaks, they are the same. */
export function toLetters(body: string): string {
  return body
    .replace(/\\+u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+[nrt]/g, " ")
    .replace(/&(?:#x[0-9a-f]+|#\d+|\w+);/gi, " ")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The same of a body; of a page without its tags, which may stand within a sentence. What its scripts hold stays. */
export function lettersOf(body: string): string {
  return toLetters(/^\s*<!doctype html/i.test(body) ? body.replace(/<[^>]*>/g, "") : body);
}
