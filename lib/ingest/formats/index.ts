import path from "node:path";
import type { Format } from "./format";
import { frontMatter } from "./front-matter";
import { json } from "./json";

/** The kinds of file that articles come in. A new one is a file beside these and a line here. */
export const FORMATS: Format[] = [frontMatter, json];

/** The endings that are looked for in folders. */
export const EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions);

/** The format of a file by its ending, or null. */
export function formatOf(file: string): Format | null {
  const extension = path.extname(file).toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}
