import {
  type ArticleFilter,
  type ArticleSort,
  NO_AGENCY,
  READINGS,
  type Reading,
  UNDATED_ARTICLES,
} from "@/lib/filter/articles";
import { dayText } from "@/lib/filter/days";
import type { ArticleSet } from "./article-set";
import { NONE, UNDATED } from "./columns";
import { orderBy } from "./order";

/** A choice of a list's filter: how many articles it would show, given everything else that is asked. */
export type ArticleChoice = { value: string; name: string; count: number };

export type ArticleFacets = {
  publisher: ArticleChoice[];
  agency: ArticleChoice[];
  language: ArticleChoice[];
  reading: ArticleChoice[];
  /** Years, the newest first, then the undated; with the months of the year that is asked for. */
  years: ArticleChoice[];
  months: ArticleChoice[];
};

/** What a filter shows of a set of articles. */
export type ArticleSelection = {
  total: number;
  /** Positions in the set of the articles from one to another, in the order asked for. */
  slice: (from: number, to: number) => number[];
  facets: ArticleFacets;
};

/** One bit for each thing that is asked of an article. */
const FAILS = { publisher: 1, agency: 2, language: 4, when: 8, reading: 16 } as const;

/** The language that is read. */
const READ = "en";

/** What a filter shows of a set, and the counts of all its choices, in one pass: half a million take some milliseconds. */
export function selectArticles(set: ArticleSet, filter: ArticleFilter): ArticleSelection {
  const asked = toAsked(set, filter);
  const size = set.row.length;
  const counts = createCounts(set);
  const shown = new Int32Array(size);
  let total = 0;
  for (let at = 0; at < size; at++) {
    const fails = failsOf(set, asked, at);
    if (fails === 0) shown[total++] = at;
    // With two bits it fails something else, whichever kind is counted.
    if ((fails & (fails - 1)) === 0) counts.add(at, fails, asked);
  }
  const ordered = inOrder(set, shown.subarray(0, total), filter.sort);
  return {
    total,
    slice: (from, to) => [...ordered.slice(from, to)],
    facets: counts.finish(filter),
  };
}

type Asked = {
  publisher: Uint8Array | null;
  /** The last is for those that credit none. */
  agency: Uint8Array | null;
  language: Uint8Array | null;
  /** Day numbers, both included. */
  low: number;
  high: number;
  reading: number;
  isRead: Uint8Array;
};

function toAsked(set: ArticleSet, filter: ArticleFilter): Asked {
  const [low, high] = daysOf(filter.when);
  return {
    publisher: codesOf(
      set.publishers.map(({ id }) => id),
      filter.publisher,
    ),
    agency: codesOf([...set.agencies, NO_AGENCY], filter.agency),
    language: codesOf(set.languages, filter.language),
    low,
    high,
    reading: filter.reading ? READINGS.indexOf(filter.reading) : NONE,
    isRead: Uint8Array.from(set.languages, (language) => Number(language === READ)),
  };
}

/** The days of a year or a month; the undated are on a day of their own, after all others. */
function daysOf(when: string | null): [low: number, high: number] {
  if (when === null) return [-UNDATED, UNDATED];
  if (when === UNDATED_ARTICLES) return [UNDATED, UNDATED];
  const [year = 0, month] = when.split("-").map(Number);
  const start = Date.UTC(year, month ? month - 1 : 0);
  const end = month ? Date.UTC(year, month) : Date.UTC(year + 1, 0);
  return [start / MS_A_DAY, end / MS_A_DAY - 1];
}

const MS_A_DAY = 86_400_000;

function failsOf(set: ArticleSet, asked: Asked, at: number): number {
  const day = set.day[at] ?? UNDATED;
  let fails = day < asked.low || day > asked.high ? FAILS.when : 0;
  if (asked.publisher && !asked.publisher[set.publisher[at] ?? 0]) fails |= FAILS.publisher;
  if (asked.agency && !asked.agency[agencyOf(set, at)]) fails |= FAILS.agency;
  if (asked.language && !asked.language[set.language[at] ?? 0]) fails |= FAILS.language;
  if (asked.reading !== NONE && asked.reading !== readingOf(set, asked, at)) fails |= FAILS.reading;
  return fails;
}

/** Its position among the agencies, after which those stand that credit none. */
function agencyOf(set: ArticleSet, at: number): number {
  const agency = set.agency[at] ?? NONE;
  return agency === NONE ? set.agencies.length : agency;
}

function readingOf({ claims, language }: ArticleSet, { isRead }: Asked, at: number): number {
  if ((claims[at] ?? 0) > 0) return 0;
  return isRead[language[at] ?? 0] === 1 ? 1 : 2;
}

function createCounts(set: ArticleSet) {
  const publisher = new Uint32Array(set.publishers.length);
  const agency = new Uint32Array(set.agencies.length + 1);
  const language = new Uint32Array(set.languages.length);
  const reading = new Uint32Array(READINGS.length);
  /** By day, from the oldest on; the last is for the undated. */
  const { oldest, newest } = extentOf(set);
  const days = new Uint32Array(newest - oldest + 2);

  function add(at: number, fails: number, asked: Asked): void {
    if ((fails & ~FAILS.publisher) === 0) count(publisher, set.publisher[at]);
    if ((fails & ~FAILS.agency) === 0) count(agency, agencyOf(set, at));
    if ((fails & ~FAILS.language) === 0) count(language, set.language[at]);
    if ((fails & ~FAILS.reading) === 0) count(reading, readingOf(set, asked, at));
    if ((fails & ~FAILS.when) !== 0) return;
    const day = set.day[at] ?? UNDATED;
    count(days, day === UNDATED ? days.length - 1 : day - oldest);
  }

  function finish(filter: ArticleFilter): ArticleFacets {
    const { years, months } = countTimes(days, oldest, filter.when);
    return {
      publisher: choices(set.publishers, publisher, filter.publisher),
      agency: choices([...set.agencies, NO_AGENCY].map(named), agency, filter.agency),
      language: choices(set.languages.map(named), language, filter.language),
      reading: READINGS.map((value: Reading, at) => ({ value, name: value, count: reading[at] ?? 0 })),
      years,
      months,
    };
  }

  return { add, finish };
}

function extentOf({ day }: ArticleSet): { oldest: number; newest: number } {
  // The newest stand first, the undated last.
  const undated = day.indexOf(UNDATED);
  const dated = undated < 0 ? day.length : undated;
  return { newest: day[0] ?? 0, oldest: day[dated - 1] ?? day[0] ?? 0 };
}

function countTimes(days: Uint32Array, oldest: number, when: string | null) {
  const [years, months] = [new Map<string, number>(), new Map<string, number>()];
  for (let at = 0; at < days.length - 1; at++) {
    const count = days[at] ?? 0;
    if (count === 0) continue;
    const day = dayText(oldest + at);
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    years.set(year, (years.get(year) ?? 0) + count);
    if (when?.slice(0, 4) === year) months.set(month, (months.get(month) ?? 0) + count);
  }
  const toChoices = (counts: Map<string, number>) =>
    [...counts].map(([value, count]) => ({ value, name: value, count })).reverse();
  const undated = { value: UNDATED_ARTICLES, name: UNDATED_ARTICLES, count: days.at(-1) ?? 0 };
  return { years: [...toChoices(years), ...(undated.count > 0 ? [undated] : [])], months: toChoices(months) };
}

/** Those that would show something, and those that are asked for; most first. */
function choices(things: { id: string; name: string }[], counts: Uint32Array, asked: string[]): ArticleChoice[] {
  return things
    .map(({ id: value, name }, at) => ({ value, name, count: counts[at] ?? 0 }))
    .filter(({ value, count }) => count > 0 || asked.includes(value))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function named(id: string): { id: string; name: string } {
  return { id, name: id };
}

/** The shown ones in the order asked for; of as many claims the newest first. */
function inOrder({ day, claims }: ArticleSet, shown: Int32Array, sort: ArticleSort): Int32Array {
  if (sort === "most") return orderBy(shown.map((at) => -(claims[at] ?? 0))).map((at) => shown[at] ?? 0);
  if (sort === "newest") return shown;
  const undated = shown.findIndex((at) => day[at] === UNDATED);
  const dated = undated < 0 ? shown.length : undated;
  const ordered = shown.slice();
  ordered.subarray(0, dated).reverse();
  return ordered;
}

function codesOf(words: readonly string[], asked: readonly string[]): Uint8Array | null {
  if (asked.length === 0) return null;
  const wanted = new Set(asked);
  return Uint8Array.from(words, (word) => Number(wanted.has(word)));
}

function count(counts: Uint32Array, code = 0): void {
  counts[code] = (counts[code] ?? 0) + 1;
}
