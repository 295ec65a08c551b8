import { dayOf, dayOfWords } from "../published-day";
import { type LinkedArticle, readJsonLd } from "./json-ld";
import { oneLine } from "./paragraphs";

/** A value, and how it is known. */
export type Known = { value: string; basis: string };

/** What a page says of its article besides the text. */
export type PageMetadata = {
  title: string | null;
  url: string | null;
  publisher: Known | null;
  agency: string | null;
  published: Known | null;
};

/** Metas that say the day, by `property`, `name` or `itemprop`, the surest first. */
const DAYS = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "sailthru.date",
  "pubdate",
  "publish-date",
  "publishdate",
  "publication_date",
  "date",
];

/** Elements of <time> that tell of the article and nothing else. */
const TIMES =
  'time[itemprop="datePublished"], time[pubdate], article header time[datetime], [itemprop="datePublished"]';

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
    published: dayIn(document, linked, metas) ?? dayOfAddress(url),
  };
}

/**
 * The day of a line that begins a text as reports from a place do, where nothing else says it.
 *
 *     dayOfDateline("OSK, May 2, 2031 (Wire) — The bridge is closed.") // 2031-05-02, "inferred: …"
 */
export function dayOfDateline(text: string): Known | null {
  const line =
    /^[^.!?\n]{0,60}?\b(?:(\d{1,2}) ([A-Z][a-z]{2,8}),? (\d{4})|([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4}))\b[^.!?\n]{0,30}?(?:—|–|--| - |\n|$)/;
  const [, day, month, year, firstMonth, secondDay, lastYear] = line.exec(text) ?? [];
  const value = dayOfWords(day ?? secondDay ?? "", month ?? firstMonth ?? "", year ?? lastYear ?? "");
  return value ? { value, basis: "inferred: the date in the dateline" } : null;
}

type Metas = Map<string, string>;

function metasOf(document: Document): Metas {
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

function dayIn(document: Document, linked: LinkedArticle | null, metas: Metas): Known | null {
  const said: [string, string | null | undefined][] = [
    ["JSON-LD datePublished", linked?.published],
    ...DAYS.map((name): [string, string | undefined] => [`meta ${name}`, metas.get(name)]),
    ["time of publication in the page", timeOf(document.querySelector(TIMES))],
    ["the only day of a time in the page", onlyDay(document)],
  ];
  const days = said.map(([source, written]) => ({ value: dayOf(written ?? ""), basis: `stated: ${source}` }));
  return days.find((day): day is Known => day.value !== null) ?? null;
}

function onlyDay(document: Document): string | null {
  const days = new Set([...document.querySelectorAll("time[datetime]")].map((time) => dayOf(timeOf(time) ?? "")));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function timeOf(element: Element | null): string | null {
  return element && (element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent);
}

function dayOfAddress(url: string | null): Known | null {
  const [, year, month = "", day = ""] =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url ? new URL(url).pathname : "") ?? [];
  const value = year && dayOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return value ? { value, basis: "inferred: the day in the address" } : null;
}

type Addresses = { linked: LinkedArticle | null; metas: Metas; address: string | null };

/** What the page calls its own address, else where it was fetched or saved from; that of a whole site is none of an article. */
function addressOf(document: Document, { linked, metas, address }: Addresses): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const said = [canonical, metas.get("og:url"), linked?.url, address, savedFrom(document)];
  const found = said.flatMap((one) => webAddress(one ?? "", address) ?? []);
  return found.find((url) => new URL(url).pathname !== "/") ?? found[0] ?? null;
}

/** Browsers write into a saved page where it is from. */
function savedFrom(document: Document): string | null {
  const comments = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === 8,
  );
  return (
    comments
      .map(({ textContent }) => /(?:saved from url=\(\d+\)|url: )(https?:\S+)/.exec(textContent ?? "")?.[1])
      .find(Boolean) ?? null
  );
}

function webAddress(written: string, base: string | null): string | null {
  const trimmed = written.trim();
  if (!trimmed || !URL.canParse(trimmed, base ?? undefined)) return null;
  const { protocol, href } = new URL(trimmed, base ?? undefined);
  return /^https?:$/.test(protocol) ? href : null;
}
