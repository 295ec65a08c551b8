import type { Cited } from "./cited";
import { SITE } from "./page-title";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What means something to TeX. A brace is counted by BibTeX also where it is escaped, so that it gets a name. */
const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

/**
 * A citation for BibTeX and BibLaTeX, in UTF-8. Titles and names keep their letters, large and small.
 *
 *     @misc{territory-varen-2023-05-03,
 *       title = {{Varen: capture claimed by Russia}},
 *       …
 */
export function toBibtex({ id, title, author, address, issued, note }: Cited): string {
  const fields: [string, string][] = [
    ...(author ? [["author", `{{${toTex(author)}}}`] as [string, string]] : []),
    ["title", `{{${toTex(title)}}}`],
    ["howpublished", `{${SITE}}`],
    ...(issued ? dateFields(issued) : []),
    ["url", `{${address}}`],
    ["note", `{${toTex(note)}}`],
  ];
  const key = id.replace(/[^A-Za-z0-9:.-]+/g, "-");
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n")}\n}`;
}

function dateFields({ year, month, day }: NonNullable<Cited["issued"]>): [string, string][] {
  return [
    ["year", `{${year}}`],
    ...(month ? [["month", MONTHS[month - 1] ?? ""] as [string, string]] : []),
    ...(day ? [["day", `{${day}}`] as [string, string]] : []),
  ];
}

function toTex(text: string): string {
  return text.replace(/[\\{}^~$&#_%]/g, (sign) => TEX[sign] ?? sign);
}

/** A citation as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), which Zotero and pandoc read. */
export function toCslJson({ id, title, author, address, issued, note }: Cited): string {
  const parts = issued && [issued.year, issued.month, issued.day].filter((part) => part !== undefined);
  const item = {
    id,
    type: "webpage",
    title,
    ...(author && { author: [{ literal: author }] }),
    "container-title": SITE,
    ...(parts && { issued: { "date-parts": [parts] } }),
    URL: address,
    note,
  };
  return JSON.stringify([item], null, 2);
}
