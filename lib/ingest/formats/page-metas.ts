import { oneLine } from "./paragraphs";

/** What the metas of a page say, by `property`, `name` or `itemprop` in small letters; the first of a name counts. */
export type Metas = Map<string, string>;

/** The metas of a page: `<meta name="Author" content="A. Writer">` is "A. Writer" under "author". */
export function metasOf(document: Document): Metas {
  const metas: Metas = new Map();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    const content = oneLine(meta.getAttribute("content") ?? "");
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}
