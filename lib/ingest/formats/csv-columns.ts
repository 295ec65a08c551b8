/** The fields that a table may have, and the names that they go by in tables, the likelier first. */
const NAMES = {
  text: ["text", "body", "content", "fulltext", "articletext", "article"],
  title: ["title", "headline"],
  publisher: ["publisher", "outlet", "source", "publication", "newspaper"],
  published: ["published", "date", "publishedat", "publishedon", "publicationdate", "datepublished", "pubdate"],
  url: ["url", "link", "address", "href"],
  agency: ["agency", "newsagency"],
  id: ["id", "articleid"],
  publisherBasis: ["publisherbasis"],
  publishedBasis: ["publishedbasis"],
};

/** The fields of an article that a column may hold. */
export const COLUMN_FIELDS = Object.keys(NAMES);

/** Which column, counted from 0, holds which field. */
export type Columns = Record<string, number>;

/**
 * Finds the columns of a table by its header: what is not named goes by the well-known names, in any case and spacing.
 *
 *     columnsOf(["Headline", "Body"], {})                // { text: 1, title: 0 }
 *     columnsOf(["Headline", "Story"], { text: "Story" }) // { text: 1, title: 0 }
 *
 * Gives what is wrong as words where a column that was named is not there, or none holds the text.
 */
export function columnsOf(header: string[], named: Record<string, string>): Columns | string {
  const folded = header.map(fold);
  const missing = Object.entries(named).find(([, column]) => !folded.includes(fold(column)));
  if (missing) return `has no column “${missing[1]}”, expected for ${missing[0]}; it has ${quoted(header)}.`;

  const found = Object.entries(NAMES).flatMap(([field, names]): [string, number][] => {
    const wanted = named[field] === undefined ? names : [fold(named[field])];
    const column = wanted.map((name) => folded.indexOf(name)).find((index) => index >= 0);
    return column === undefined ? [] : [[field, column]];
  });
  const columns = Object.fromEntries(found);
  if ("text" in columns) return columns;
  return `has no column of texts; it has ${quoted(header)}. Name it text, or say which it is: --columns text=NAME.`;
}

/** `fold("Published at")` is "publishedat". */
function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}

/** Names of columns that a message shows. */
const MAX_SHOWN = 20;

function quoted(header: string[]): string {
  const shown = header.slice(0, MAX_SHOWN).map((name) => `“${name.slice(0, 40)}”`);
  return [...shown, ...(header.length > MAX_SHOWN ? ["…"] : [])].join(", ");
}
