import { Problem } from "../problem";
import { readAll } from "../source";
import { decodeMarkup } from "./charset";
import { checkArticle } from "./check";
import { complete } from "./complete";
import { parsePage } from "./dom";
import type { Format, Given, Read } from "./format";
import { dayOfDateline } from "./page-day";
import { type PageMetadata, readMetadata } from "./page-metadata";
import { paragraphsOf } from "./paragraphs";

const MAX_BYTES = 10_000_000;

/** Letters of the shortest text that is taken for an article: a shorter one is a notice, a list or a page behind a wall. */
const MIN_LETTERS = 200;

/** A saved page: the text by Readability, what is known of it by what the page itself says. */
export const html: Format = {
  id: "html",
  looks: "a page with one article",
  extensions: [".html", ".htm", ".xhtml"],
  types: ["text/html", "application/xhtml+xml"],
  maxBytes: MAX_BYTES,
  sniff: (start) =>
    /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!doctype html|<html)/i.test(start),
  async *read(source, given) {
    const bytes = await readAll(source, MAX_BYTES);
    const page = { where: source.name, url: source.url, html: await decodeMarkup(bytes, source.contentType) };
    yield await readPage(page, given);
  },
};

/** The article of a page. Throws a Problem where it is nested too deep or far too large. */
async function readPage(
  { where, url, html }: { where: string; url: string | null; html: string },
  given: Given,
): Promise<Read> {
  const document = await parsePage(html, where);
  const metadata = readMetadata(document, url);
  const text = (await mainParagraphs(document, metadata.title)).join("\n\n");
  if (text.length < MIN_LETTERS)
    return new Problem(
      where,
      `holds no article: ${describe(text)}; expected a page with at least ${MIN_LETTERS} letters of text. If a script puts it there, save the page from the browser.`,
    );
  return checkArticle(complete(fieldsOf(metadata, text), given), () => where);
}

/** What Readability takes for the article, without its headline. It takes the document apart. */
async function mainParagraphs(document: Document, title: string | null): Promise<string[]> {
  const { Readability } = await import("@mozilla/readability");
  const options = { serializer: (node: Node) => node as Element, keepClasses: true, disableJSONLD: true };
  const content = new Readability(document, options).parse()?.content;
  const paragraphs = content ? paragraphsOf(content) : [];
  return paragraphs[0] === title ? paragraphs.slice(1) : paragraphs;
}

function describe(text: string): string {
  return text ? `it has a text of ${text.length} letters` : "no text was found in it";
}

function fieldsOf({ publisher, published, ...rest }: PageMetadata, text: string): Record<string, unknown> {
  const day = published ?? dayOfDateline(text);
  return {
    ...rest,
    text,
    ...(publisher && { publisher: publisher.value, publisherBasis: publisher.basis }),
    ...(day && { published: day.value, publishedBasis: day.basis }),
  };
}
