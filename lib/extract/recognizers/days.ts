import { dayOf, lastOfMonth, toDay, toNumber, weekdayOf } from "../calendar";
import { type Mention, type Recognizer, tokenSpan } from "../mention";
import { numberOf } from "../numbers";
import { type Token, textOf } from "../token";
import type { Days } from "../types";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september"].concat([
  "october",
  "november",
  "december",
]);

type Hit = { days: Days; length: number; back?: number };
type Rule = (tokens: readonly Token[], at: number, published: string | null) => Hit | null;

/** One shape of day words a rule; the first that fits wins. */
const RULES: Rule[] = [readDate, readWeekday, readToday, readAgo, readPrevious, readPeriod, readMonth, readYear];

/**
 * Finds day words and reckons them against the day of publication, backwards: “on Tuesday” is the last Tuesday up to
 * and including that day. Without a day of publication, a weekday is unknown and not a guess.
 */
export const recognizeDays: Recognizer = (tokens, { published }) => {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens[at])) continue;
    const lag = readLag(tokens, at);
    if (lag) {
      const last = at + lag.length - 1;
      found.push({ ...tokenSpan(tokens, at, last), kind: "lag", days: lag.days, words: textOf(tokens, at, last) });
      at = last;
      continue;
    }
    const hit = firstHit(tokens, at, published);
    if (!hit) continue;
    const last = at + hit.length - 1;
    const { start, end } = tokenSpan(tokens, at, last);
    found.push({
      first: at,
      last,
      start,
      end,
      kind: "day",
      days: hit.days,
      words: textOf(tokens, at, last),
      back: hit.back,
    });
    at = last;
  }
  return found;
};

function firstHit(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  for (const rule of RULES) {
    const hit = rule(tokens, at, published);
    if (hit) return hit;
  }
  return null;
}

/** The words with which day words begin; nearly all words of a text are none of these. */
const FIRST_WORDS = new Set([
  ...WEEKDAYS,
  ...MONTHS.flatMap((month) => [month, month.slice(0, 3), month.slice(0, 4)]),
  ..."today yesterday overnight this last a an one the".split(" "),
]);

function mayBegin(token: Token | undefined): boolean {
  if (!token || token.kind === "mark") return false;
  if (token.kind === "number" || /^\d/.test(token.norm) || FIRST_WORDS.has(token.norm)) return true;
  return token.norm.endsWith(".") ? FIRST_WORDS.has(token.norm.slice(0, -1)) : numberOf(token.norm) !== null;
}

const UNKNOWN: Days = { from: null, to: null, precision: "unknown" };
const oneDay = (day: string | null): Days => (day ? { from: day, to: day, precision: "day" } : UNKNOWN);
function norm(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.norm ?? "";
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** “three days after”, “a day earlier than” before a claimant or a claim. */
function readLag(tokens: readonly Token[], at: number): { days: number; length: number } | null {
  const count = numberOf(tokens[at]?.norm ?? "") ?? (["a", "one"].includes(norm(tokens, at)) ? 1 : null);
  if (count === null || !/^days?$/.test(norm(tokens, at + 1))) return null;
  return norm(tokens, at + 2) === "after" ? { days: count, length: 3 } : null;
}

/** “12 May 2023”, “May 12, 2023”, “Feb. 12”. A date without a year is the last such day up to publication. */
function readDate(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  const first = monthOf(norm(tokens, at));
  const month = first ?? monthOf(norm(tokens, at + 1));
  if (!month || (first && !tokens[at]?.capital)) return null;
  const stop = first && tokens[at + 1]?.text === "." ? 1 : 0;
  const date = ordinal(norm(tokens, first ? at + 1 + stop : at));
  if (!date) return null;
  const after = at + 2 + stop;
  const comma = tokens[after]?.text === "," ? 1 : 0;
  const year = /^(19|20)\d\d$/.test(norm(tokens, after + comma)) ? Number(norm(tokens, after + comma)) : null;
  const length = after - at + (year ? comma + 1 : 0);
  if (year) return { days: oneDay(dayOf(year, month, date)), length };
  return { days: oneDay(published && lastSuchDay(month, date, published)), length };
}

function ordinal(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return digits ? Number(digits) : null;
}

function lastSuchDay(month: number, date: number, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const same = dayOf(year, month, date);
  return same && same <= published ? same : dayOf(year - 1, month, date);
}

/** “Tuesday”, “last Tuesday”, “Tuesday morning”. */
function readWeekday(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  const weekday = WEEKDAYS.indexOf(norm(tokens, at));
  if (weekday < 0 || !tokens[at]?.capital || norm(tokens, at - 1) === "next") return null;
  const next = tokens[at + 1]?.text === "," ? 2 : 1;
  const date = readDate(tokens, at + next, published);
  if (date) return { ...date, length: date.length + next };
  if (!published) return { days: UNKNOWN, length: 1 };
  const today = toNumber(published);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const week = norm(tokens, at - 1) === "last" && back === 0 ? 7 : 0;
  return { days: oneDay(toDay(today - back - week)), length: 1 };
}

/** “today”, “yesterday”, “overnight”, “last night”. */
function readToday(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  const word = norm(tokens, at);
  const next = norm(tokens, at + 1);
  if (word === "this" && /^(?:morning|afternoon|evening)$/.test(next)) return { days: oneDay(published), length: 2 };
  const lastNight = word === "last" && next === "night";
  const back = word === "today" ? 0 : word === "yesterday" ? 1 : null;
  if (word === "overnight" || lastNight) {
    const to = published;
    const from = published && toDay(toNumber(published) - 1);
    return { days: to ? { from, to, precision: "day" } : UNKNOWN, length: lastNight ? 2 : 1 };
  }
  if (back === null) return null;
  return { days: oneDay(published && toDay(toNumber(published) - back)), length: 1 };
}

/** “two days ago”, “a week earlier”, “the day before”. */
function readAgo(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  const count = numberOf(norm(tokens, at)) ?? (["a", "an", "the"].includes(norm(tokens, at)) ? 1 : null);
  const unit = /^(day|week)s?$/.exec(norm(tokens, at + 1))?.[1];
  const which = norm(tokens, at + 2);
  if (count === null || !unit || !["ago", "earlier", "before", "previously"].includes(which)) return null;
  if (norm(tokens, at) === "the" && which !== "before") return null;
  const days = count * (unit === "week" ? 7 : 1);
  return { ...daysBack(days, published), length: 3, ...(which === "ago" ? {} : { back: days }) };
}

/** “the previous day”, “the same day”. */
function readPrevious(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  if (norm(tokens, at) !== "the" || norm(tokens, at + 2) !== "day") return null;
  const which = norm(tokens, at + 1);
  const back = which === "previous" ? 1 : which === "same" ? 0 : /^(?:following|next)$/.test(which) ? -1 : null;
  return back === null ? null : { ...daysBack(back, published), length: 3, back };
}

function daysBack(back: number, published: string | null): { days: Days } {
  return { days: oneDay(published && toDay(toNumber(published) - back)) };
}

/** “this week”, “earlier this month”, “last week”, “last year”. */
function readPeriod(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  const which = norm(tokens, at);
  const unit = norm(tokens, at + 1);
  if (!["this", "last"].includes(which) || !["week", "month", "year"].includes(unit)) return null;
  if (!published) return { days: UNKNOWN, length: 2 };
  return { days: periodOf(which === "last", unit as "week" | "month" | "year", published), length: 2 };
}

function periodOf(last: boolean, unit: "week" | "month" | "year", published: string): Days {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  if (unit === "year") {
    return { from: `${last ? year - 1 : year}-01-01`, to: last ? `${year - 1}-12-31` : published, precision: "year" };
  }
  if (unit === "month") {
    const [y, m] = !last ? [year, month] : month === 1 ? [year - 1, 12] : [year, month - 1];
    return { from: dayOf(y, m, 1), to: last ? lastOfMonth(y, m) : published, precision: "month" };
  }
  const today = toNumber(published);
  const monday = today - ((weekdayOf(today) + 6) % 7);
  return last
    ? { from: toDay(monday - 7), to: toDay(monday - 1), precision: "week" }
    : { from: toDay(monday), to: published, precision: "week" };
}

/** “in July”, “in July 2022”, “since March”. */
function readMonth(tokens: readonly Token[], at: number, published: string | null): Hit | null {
  const month = monthOf(norm(tokens, at));
  if (!month || !tokens[at]?.capital || norm(tokens, at).length < 3) return null;
  const stated = /^(19|20)\d\d$/.test(norm(tokens, at + 1)) ? Number(norm(tokens, at + 1)) : null;
  if (!stated && !["in", "since", "late", "early", "mid", "during", "last"].includes(norm(tokens, at - 1))) return null;
  if (!stated && !published) return { days: UNKNOWN, length: 1 };
  const current = Number((published ?? "").slice(0, 4));
  const year = stated ?? (month > Number((published ?? "").slice(5, 7)) ? current - 1 : current);
  const days: Days = { from: dayOf(year, month, 1), to: lastOfMonth(year, month), precision: "month" };
  return { days, length: stated ? 2 : 1 };
}

/** “in 2014”. */
function readYear(tokens: readonly Token[], at: number): Hit | null {
  if (!/^(19|20)\d\d$/.test(norm(tokens, at)) || !["in", "since", "of", "a", "the"].includes(norm(tokens, at - 1)))
    return null;
  const year = norm(tokens, at);
  return { days: { from: `${year}-01-01`, to: `${year}-12-31`, precision: "year" }, length: 1 };
}

function monthOf(word: string): number | null {
  if (word.length < 3) return null;
  const index = MONTHS.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word)));
  return index < 0 ? null : index + 1;
}
