import { Problem } from "../problem";

/** Elements within each other. Pages that people read have some tens; what looks for their text takes minutes for thousands. */
const MAX_DEPTH = 256;

/** Elements of a page that is looked through; the longest live reports have a tenth of it. */
const MAX_ELEMENTS = 50_000;

/** Tags that are open at once by a count that knows no rules; beyond it the tree itself takes too long. */
const MAX_OPEN = 5000;

/** Tags of the markup of a page that need no end. */
const UNENDED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)$/i;

/**
 * The document of a page, with a body whatever it is made of. Scripts do not run and nothing is fetched.
 *
 * Throws a Problem where it is nested deeper, or has more elements, than a page of one article.
 */
export async function parsePage(html: string, where: string): Promise<Document> {
  const { parseHTML } = await import("linkedom");
  checkOpen(html, where, UNENDED);
  const { document } = parseHTML(html);
  const whole = document.querySelector("html > body") ? document : parseHTML(withBody(html)).document;
  const elements = checkDepth(whole, where);
  if (elements <= MAX_ELEMENTS) return whole;
  throw new Problem(
    where,
    `is no page of one article: it has more than ${MAX_ELEMENTS.toLocaleString("en")} elements.`,
  );
}

/**
 * The document of XML; entities that the file declares stay unread. Throws a Problem where it is nested too deep.
 */
export async function parseXml(xml: string, where: string): Promise<Document> {
  const { DOMParser } = await import("linkedom");
  checkOpen(xml, where, null);
  const document = new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;
  if (!document.documentElement)
    throw new Problem(where, "is no XML: it has no element. Save it from its source again.");
  checkDepth(document, where);
  return document;
}

function withBody(html: string): string {
  return `<html><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/gi, "")}</body></html>`;
}

function checkOpen(markup: string, where: string, unended: RegExp | null) {
  let open = 0;
  for (const [, end, name = "", selfEnded] of markup.matchAll(/<(\/?)([a-z][^\s<>/]*)[^<>]*?(\/?)>/gi)) {
    if (selfEnded || unended?.test(name)) continue;
    open += end ? -1 : 1;
    if (open > MAX_OPEN) throw tooDeep(where);
  }
}

/** Looks how deep a document is; gives how many elements it has. */
function checkDepth(document: Document, where: string): number {
  let depth = 0;
  let elements = 0;
  for (let node: Element | null = document.documentElement; node; depth++) {
    elements++;
    if (depth > MAX_DEPTH) throw tooDeep(where);
    if (node.firstElementChild) {
      node = node.firstElementChild;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    node = node?.nextElementSibling ?? null;
    depth--;
  }
  return elements;
}

function tooDeep(where: string): Problem {
  return new Problem(
    where,
    `is nested deeper than a page is: expected at most ${MAX_DEPTH} elements within each other. Save it anew.`,
  );
}
