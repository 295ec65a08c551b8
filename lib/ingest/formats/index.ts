import type { Source } from "../source";
import { csv } from "./csv";
import type { Format } from "./format";
import { frontMatter } from "./front-matter";
import { html } from "./html";
import { json } from "./json";
import { jsonl } from "./jsonl";
import { mhtml } from "./mhtml";
import { pdf } from "./pdf";

/**
 * The kinds of file that articles come in; where two may be meant the first is taken. A new one is a file beside these and a line
 * here.
 */
export const FORMATS: Format[] = [frontMatter, jsonl, json, csv, html, mhtml, pdf];

/** The endings that are looked for in folders. */
export const EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions);

/** Whether a file is one that is looked for in folders: `isReadable("week/Osk.HTML")`. */
export function isReadable(name: string): boolean {
  return endsIn(name, EXTENSIONS);
}

/**
 * The format of a source: by the end of its name, for what was fetched by its media type, else by how it begins; null where none fits.
 * `start` are its first bytes as letters (latin-1).
 */
export function formatOf({ name, url, contentType }: Source, start: string): Format | null {
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  const byType = FORMATS.filter(({ types }) => url !== null && type !== undefined && types.includes(type));
  if (byType.length > 0) return byType.find(({ sniff }) => sniff(start)) ?? byType[0] ?? null;
  const fitting = FORMATS.filter(({ extensions }) => endsIn(name, extensions));
  return fitting.find(({ sniff }) => sniff(start)) ?? fitting[0] ?? FORMATS.find(({ sniff }) => sniff(start)) ?? null;
}

function endsIn(name: string, extensions: string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}
