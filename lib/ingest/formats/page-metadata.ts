import { type LinkedArticle, readJsonLd } from "./json-ld";
import { addressOf } from "./page-address";
import { dayOfAddress, dayOfPage, type Known } from "./page-day";
import { type Metas, metasOf } from "./page-metas";
import { oneLine } from "./paragraphs";

/** What a page says of its article besides the text. */
export type PageMetadata = {
  title: string | null;
  url: string | null;
  publisher: Known | null;
  agency: string | null;
  published: Known | null;
};

/** Agencies that a byline names. */
const AGENCY =
  /^(?:[Bb]y |[Ww]ith |[Ff]rom )?(AFP|Agence France-Presse|AP|(?:The )?Associated Press|Reuters|dpa|DPA|EFE|ANSA|TASS|Interfax(?:-Ukraine)?|Ukrinform|Xinhua|Anadolu(?: Agency)?|PA Media|UPI|RIA Novosti)$/;

/** Letters that a title or an outlet may have; what is longer is none. */
const MAX = { title: 1000, name: 200 };

/** What a page says of its article, by JSON-LD, OpenGraph and other metas, and what follows from its address. `address` is where it was fetched. */
export function readMetadata(document: Document, address: string | null): PageMetadata {
  const linked = readJsonLd(document);
  const metas = metasOf(document);
  const url = addressOf(document, { linked, metas, address });
  const publisher = publisherOf(linked, metas);
  return {
    title: titleOf(document, linked, metas),
    url,
    publisher,
    agency: agencyOf(publisher, linked, metas),
    published: dayOfPage(document, linked, metas) ?? dayOfAddress(url),
  };
}

function titleOf(document: Document, linked: LinkedArticle | null, metas: Metas): string | null {
  const said = [
    linked?.headline,
    metas.get("og:title"),
    document.querySelector("h1")?.textContent,
    document.querySelector("title")?.textContent,
  ];
  return said.map((title) => oneLine(title ?? "")).find((title) => title && title.length <= MAX.title) ?? null;
}

function publisherOf(linked: LinkedArticle | null, metas: Metas): Known | null {
  return (
    known(linked?.publisher, "stated: JSON-LD publisher") ??
    known(metas.get("og:site_name"), "stated: meta og:site_name")
  );
}

function known(name: string | null | undefined, basis: string): Known | null {
  return name && name.length <= MAX.name ? { value: name, basis } : null;
}

/** An organization that wrote it and is not the outlet, or an agency alone in the byline. */
function agencyOf(publisher: Known | null, linked: LinkedArticle | null, metas: Metas): string | null {
  const [, credited] = AGENCY.exec(metas.get("author") ?? metas.get("byl") ?? "") ?? [];
  const isOther = (name: string) => name.toLowerCase() !== publisher?.value.toLowerCase() && name.length <= MAX.name;
  return [...(publisher ? (linked?.organizations ?? []) : []), ...(credited ? [credited] : [])].find(isOther) ?? null;
}
