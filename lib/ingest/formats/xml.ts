import { Problem } from "../problem";
import { readAll, type Source } from "../source";
import { decodeMarkup } from "./charset";
import { parseXml } from "./dom";
import { oneLine } from "./paragraphs";

/** Bytes of a file of XML, which is held as a whole. */
export const MAX_XML = 20_000_000;

/** Media types that say no more than that it is XML. */
export const XML_TYPES = ["application/xml", "text/xml"];

const PROLOG =
  /^(?:\xEF\xBB\xBF)?(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)*<([\w:.-]+)/i;

/** The name of the element that a file begins with, without what stands before a colon: `rootName("<?xml …?><rdf:RDF")` is "RDF". */
export function rootName(start: string): string | null {
  const name = PROLOG.exec(start)?.[1];
  return name ? bareName(name) : null;
}

/** The element that a file of XML is made of. Throws a Problem where it is another than expected. */
export async function readRoot(source: Source, expected: string[]): Promise<Element> {
  const xml = await decodeMarkup(await readAll(source, MAX_XML), source.contentType);
  const root = (await parseXml(xml, source.name)).documentElement;
  if (expected.includes(nameOf(root))) return root;
  const kinds = "<nitf>, <newsItem>, <newsMessage>, <rss>, <feed> or <rdf:RDF>";
  throw new Problem(source.name, `is no article: it begins with <${root.localName.slice(0, 40)}>; expected ${kinds}.`);
}

/** The elements of a name in and below another, whatever stands before their colons. */
export function allNamed(root: Element, name: string): Element[] {
  return [...root.querySelectorAll("*")].filter((element) => nameOf(element) === name);
}

/** The first element of a name, in or below another. */
export function firstNamed(root: Element, name: string): Element | undefined {
  return allNamed(root, name)[0];
}

/** The children of a name, by its whole name where it has a colon. */
export function childrenNamed(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) =>
    name.includes(":") ? child.localName === name : nameOf(child) === name,
  );
}

/** The text of an element on one line; null where there is none. */
export function wordsOf(element: Element | null | undefined): string | null {
  return oneLine(element?.textContent ?? "") || null;
}

/** What is not longer than a line of the article may be. */
export function within(max: number, words: string | null | undefined): string | null {
  return words && words.length <= max ? words : null;
}

/** A web address as it is, or null. */
export function webAddress(written: string | null | undefined): string | null {
  const trimmed = written?.trim() ?? "";
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed).href : null;
}

function nameOf(element: Element): string {
  return bareName(element.localName);
}

function bareName(name: string): string {
  return name.replace(/^.*:/, "");
}
