import path from "node:path";
import type { Source } from "../source";
import type { Format } from "./format";
import { frontMatter } from "./front-matter";
import { json } from "./json";

/**
 * The kinds of file that articles come in; where two may be meant the first is taken. A new one is a file beside these and a line
 * here.
 */
export const FORMATS: Format[] = [frontMatter, json];

/** The endings that are looked for in folders. */
export const EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions);

/**
 * The format of a source: by the end of its name, for what was fetched by its media type, else by how it begins; null where none fits.
 * `start` are its first bytes as letters (latin-1).
 */
export function formatOf({ name, url, contentType }: Source, start: string): Format | null {
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  const byType = FORMATS.find(({ types }) => type !== undefined && types.includes(type));
  if (url !== null && byType) return byType;
  const end = path.extname(name).toLowerCase();
  const fitting = FORMATS.filter(({ extensions }) => extensions.includes(end));
  return fitting.find(({ sniff }) => sniff(start)) ?? fitting[0] ?? FORMATS.find(({ sniff }) => sniff(start)) ?? null;
}
