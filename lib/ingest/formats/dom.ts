import { Problem } from "../problem";

/** Elements within each other. Pages that people read have some tens; what looks for their text takes minutes for thousands. */
const MAX_DEPTH = 256;

/** Elements of a page that is looked through, the longest live reports have a quarter of it; and of a file of XML. */
const MAX_ELEMENTS = 20_000;
const MAX_XML_ELEMENTS = 200_000;

/** Signs of a page's text that markup has to escape; each is a node of its own when what looks for the text begins anew. */
const MAX_ESCAPES = 20_000;
const ESCAPED = /[&<>\u00A0]/g;

/** Elements whose text is no markup. */
const RAW = /^(?:script|style)$/i;

/** Of a NodeFilter. */
const SHOW_TEXT = 4;

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
  checkTags(html, where, { unended: UNENDED, most: 2 * MAX_ELEMENTS });
  const { document } = parseHTML(html);
  const whole = document.querySelector("html > body") ? document : parseHTML(withBody(html)).document;
  if (checkDepth(whole, where) > MAX_ELEMENTS) throw tooMany(where, MAX_ELEMENTS);
  if (joinTexts(whole) > MAX_ESCAPES) throw tooManyEscapes(where);
  return whole;
}

/**
 * The document of XML; entities that the file declares stay unread. Throws a Problem where it is nested too deep.
 */
export async function parseXml(xml: string, where: string): Promise<Document> {
  const { DOMParser } = await import("linkedom");
  checkTags(xml, where, { unended: null, most: MAX_XML_ELEMENTS });
  const document = new DOMParser().parseFromString(xml, "text/xml") as unknown as Document;
  if (!document.documentElement)
    throw new Problem(where, "is no XML: it has no element. Save it from its source again.");
  checkDepth(document, where);
  return document;
}

function withBody(html: string): string {
  return `<html><head></head><body>${html.replace(/<!doctype[^<>]*>|<\/?(?:html|head|body)\b[^<>]*>/gi, "")}</body></html>`;
}

/** Looks at the tags and comments before a tree is made of them: how many there are, and how many are open at once. */
function checkTags(markup: string, where: string, { unended, most }: { unended: RegExp | null; most: number }) {
  let count = markup.split("<!--").length;
  let open = 0;
  for (const [, end, name = "", rest] of markup.matchAll(/<(\/?)([a-z][^\s<>/]{0,40})([^<>]*)>/gi)) {
    if (!end) count++;
    if (count > most) throw tooMany(where, most);
    if (rest?.endsWith("/") || unended?.test(name)) continue;
    open += end ? -1 : 1;
    if (open > MAX_OPEN) throw tooDeep(where);
  }
  if (markup.split("<").length > 2 * most) throw tooMany(where, most);
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

/** Makes one text of those that stand side by side, as the parser leaves them; gives how many signs of them have to be escaped. */
function joinTexts(document: Document): number {
  let escapes = 0;
  let [first, parts]: [Text | null, string[]] = [null, []];
  const join = () => {
    if (first && parts.length > 1) first.data = parts.join("");
  };
  for (const text of textsOf(document)) {
    escapes += text.data.match(ESCAPED)?.length ?? 0;
    if (first && text.previousSibling === first) {
      parts.push(text.data);
      text.remove();
      continue;
    }
    join();
    [first, parts] = [text, [text.data]];
  }
  join();
  return escapes;
}

function textsOf(document: Document): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document, SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    if (!RAW.test(text.parentElement?.localName ?? "")) texts.push(text);
  return texts;
}

function tooDeep(where: string): Problem {
  return new Problem(
    where,
    `is nested deeper than a page is: expected at most ${MAX_DEPTH} elements within each other. Save it anew.`,
  );
}

function tooMany(where: string, most: number): Problem {
  return new Problem(
    where,
    `is no page of one article: it has more than ${most.toLocaleString("en")} elements. Save the article alone.`,
  );
}

function tooManyEscapes(where: string): Problem {
  return new Problem(
    where,
    `is no page of one article: its text has more than ${MAX_ESCAPES.toLocaleString("en")} signs as &, < and >. Save the article alone.`,
  );
}
