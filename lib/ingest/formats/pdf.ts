import { Problem } from "../problem";
import { readAll } from "../source";
import { checkArticle } from "./check";
import { complete } from "./complete";
import type { Format, Given, Read } from "./format";
import { dayOfDateline } from "./page-day";
import { oneLine } from "./paragraphs";
import { paragraphsOfPages } from "./pdf-text";

const MAX_BYTES = 50_000_000;

/** Pages of the longest file that is taken for an article. */
const MAX_PAGES = 500;

/** Letters of the shortest text; a scan has none, or a stamp that a machine has put on it. */
const MIN_LETTERS = 200;

/** A title that a program has put there, and nobody the article. */
const NO_TITLE = /^(?:untitled|microsoft word - .*|.*\.(?:docx?|indd|odt|pdf|qxd|rtf|tmp))$/i;

/** A PDF with text; of one that is a picture the text must be recognized before. */
export const pdf: Format = {
  id: "pdf",
  looks: "a PDF with text",
  extensions: [".pdf"],
  types: ["application/pdf"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^\s*%PDF-/.test(start),
  async *read(source, given) {
    const bytes = await readAll(source, MAX_BYTES);
    const { title, paragraphs, pages } = await open(bytes, source.name);
    yield toArticle({ where: source.name, url: source.url, title, paragraphs, pages }, given);
  },
};

type Opened = { title: string | null; paragraphs: string[]; pages: number };

/** What stands in a PDF. Throws a Problem where it is none, is shut, or is a book. */
async function open(bytes: Uint8Array, where: string): Promise<Opened> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    throw new Problem(where, whyShut(error));
  });
  try {
    if (document.numPages > MAX_PAGES)
      throw new Problem(
        where,
        `is a book: it has ${document.numPages} pages; expected an article, of at most ${MAX_PAGES}.`,
      );
    const { items } = await extractTextItems(document);
    const { info } = await getMeta(document);
    return { title: titleOf(info.Title), paragraphs: paragraphsOfPages(items), pages: items.length };
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(where, whyShut(error as Error));
  } finally {
    await document.loadingTask.destroy();
  }
}

function whyShut({ name, message }: Error): string {
  if (name === "PasswordException") return "is encrypted: it opens by a password only. Save it without one.";
  return `is no PDF that can be read: ${message.replace(/\.$/, "")}. Save it from its source again.`;
}

function titleOf(written: unknown): string | null {
  const title = typeof written === "string" ? oneLine(written) : "";
  return title && title.length <= 1000 && !NO_TITLE.test(title) ? title : null;
}

function toArticle(
  { where, url, title, paragraphs, pages }: Opened & { where: string; url: string | null },
  given: Given,
): Read {
  const text = (paragraphs[0] === title ? paragraphs.slice(1) : paragraphs).join("\n\n");
  if (text.length < MIN_LETTERS)
    return new Problem(
      where,
      `holds no article: it has ${text.length} letters on ${pages} page${pages === 1 ? "" : "s"}; expected at least ${MIN_LETTERS}. If it is a scan, have its text recognized (OCR) first.`,
    );
  const day = dayOfDateline(text);
  const fields = { url, title, text, ...(day && { published: day.value, publishedBasis: day.basis }) };
  return checkArticle(complete(fields, given), () => where);
}
