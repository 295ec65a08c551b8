import { dayOf, dayOfWords } from "../published-day";
import type { LinkedArticle } from "./json-ld";
import type { Metas } from "./page-metas";

/** A value, and how it is known. */
export type Known = { value: string; basis: string };

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

/** The day that a page says of its article, and where it says it; null where it says none. */
export function dayOfPage(document: Document, linked: LinkedArticle | null, metas: Metas): Known | null {
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

/** The day in an address, as papers put it there: `/2031/05/02/osk`. */
export function dayOfAddress(url: string | null): Known | null {
  const [, year, month = "", day = ""] =
    /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(url ? new URL(url).pathname : "") ?? [];
  const value = year && dayOf(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return value ? { value, basis: "inferred: the day in the address" } : null;
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
