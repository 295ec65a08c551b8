import type { Source } from "../source";
import { chooseFormat, endsIn } from "./choose";
import { csv } from "./csv";
import { feed } from "./feed";
import type { Format } from "./format";
import { frontMatter } from "./front-matter";
import { html } from "./html";
import { json } from "./json";
import { jsonl } from "./jsonl";
import { mhtml } from "./mhtml";
import { newsml } from "./newsml";
import { nitf } from "./nitf";
import { pdf } from "./pdf";
import { wacz } from "./wacz";
import { warc } from "./warc";

/**
 * The kinds of file that articles come in; where two may be meant the first is taken. A new one is a file beside these and a line
 * here.
 */
export const FORMATS: Format[] = [frontMatter, jsonl, json, csv, html, mhtml, pdf, warc, wacz, nitf, newsml, feed];

/** The endings that are looked for in folders. */
export const EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions);

/** Whether a file is one that is looked for in folders: `isReadable("week/Osk.HTML")`. */
export function isReadable(name: string): boolean {
  return endsIn(name, EXTENSIONS);
}

/** The format of a source; null where none fits. `start` are its first bytes as letters (latin-1). */
export function formatOf(source: Source, start: string): Format | null {
  return chooseFormat(FORMATS, source, start);
}
