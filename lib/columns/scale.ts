import { type Columns, UNDATED } from "./columns";
import type { Selection } from "./select";

/** Day numbers, both included. */
export type Stretch = { from: number; to: number };

/** Days laid out from 0 to 1. Long empty times are folded, so that what happened has room. */
export type Scale = {
  /** The times that are drawn to scale, in order; between two of them lies a fold. Never empty. */
  stretches: Stretch[];
  /** The left edge of a day; a day before or after all is at 0 or 1, a day in a fold somewhere within it. */
  x: (day: number) => number;
  /** The day at a position. In a fold it is the day that the fold's proportion gives. */
  day: (x: number) => number;
};

/** An empty time is folded when it is longer than this, in days, … */
const LONG = 60;
/** … and than this share of the time that is not empty. */
const SHARE = 0.5;
/** More folds than this, and the days between them mean nothing any more: the longest are folded. */
const MOST_FOLDS = 3;
/** What a fold takes of the width. */
const FOLD = 0.06;
/** Days of rest that are left around what happened. */
const REST = 3;

/** The scale of the dated claims that are shown, or null where there are none. */
export function createScale(shown: Selection): Scale | null {
  const stretches = findStretches(busyDays(shown));
  if (stretches.length === 0) return null;
  const length = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const perDay = (1 - FOLD * (stretches.length - 1)) / length;
  const starts = layOut(stretches, perDay);

  function x(day: number): number {
    const at = Math.max(
      0,
      stretches.findLastIndex(({ from }) => from <= day),
    );
    const { from, to } = stretches[at] as Stretch;
    const next = stretches[at + 1];
    const start = starts[at] ?? 0;
    if (day <= to + 1 || !next) return clamp(start + (day - from) * perDay);
    return start + (to + 1 - from) * perDay + (FOLD * (day - to - 1)) / (next.from - to - 1);
  }

  function day(position: number): number {
    const at = Math.max(
      0,
      starts.findLastIndex((start) => start <= position),
    );
    const { from, to } = stretches[at] as Stretch;
    const next = stretches[at + 1];
    const days = Math.floor((position - (starts[at] ?? 0)) / perDay + 1e-9);
    if (from + days <= to || !next) return Math.min(Math.max(from + days, from), to);
    const beyond = position - (starts[at] ?? 0) - (to + 1 - from) * perDay;
    return to + 1 + Math.min(next.from - to - 2, Math.floor((beyond / FOLD) * (next.from - to - 1)));
  }

  return { stretches, x, day };
}

/** The first and the last day on which something may have been claimed, without the rest around them. */
export function claimedDays({ stretches }: Scale): Stretch {
  return { from: (stretches[0]?.from ?? 0) + REST, to: (stretches.at(-1)?.to ?? 0) - REST };
}

function layOut(stretches: Stretch[], perDay: number): number[] {
  let next = 0;
  return stretches.map(({ from, to }) => {
    const start = next;
    next += (to - from + 1) * perDay + FOLD;
    return start;
  });
}

function findStretches(days: Stretch[]): Stretch[] {
  const busy = joinWithin(days, LONG);
  const active = busy.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const gaps = busy.slice(1).map(({ from }, at) => from - (busy[at]?.to ?? from));
  const folded = gaps.filter((gap) => gap > active * SHARE).sort((a, b) => b - a);
  const stretches = joinWithin(busy, folded.length > 0 ? (folded[MOST_FOLDS] ?? (folded.at(-1) ?? 0) - 1) : Infinity);
  return stretches.map(({ from, to }) => ({ from: from - REST, to: to + REST }));
}

/** Stretches with the empty times between them that are no longer than a number of days; they come in order. */
function joinWithin(days: Stretch[], gap: number): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of days) {
    const open = joined.at(-1);
    if (open && from - open.to <= gap) open.to = Math.max(open.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** The days on which something may have been, without a gap between, in order. */
function busyDays({ columns, claims: shown }: Selection): Stretch[] {
  const { first, last } = columns.claims;
  const { from: earliest, to: latest } = daysOf(columns);
  if (earliest === UNDATED) return [];
  // How many begin on a day, less how many ended on the day before.
  const changes = new Int32Array(latest - earliest + 2);
  for (let row = 0; row < shown.length; row++) {
    const day = first[row] ?? UNDATED;
    if (shown[row] !== 1 || day === UNDATED) continue;
    const [start, end] = [day - earliest, (last[row] ?? day) - earliest + 1];
    changes[start] = (changes[start] ?? 0) + 1;
    changes[end] = (changes[end] ?? 0) - 1;
  }
  const busy: Stretch[] = [];
  let open = 0;
  changes.forEach((change, at) => {
    if (open === 0 && change > 0) busy.push({ from: earliest + at, to: latest });
    open += change;
    const current = busy.at(-1);
    if (open === 0 && change < 0 && current) current.to = earliest + at - 1;
  });
  return busy;
}

const known = new WeakMap<Columns, Stretch>();

/** The first and the last day of any claim of a set, found once: what is shown of it changes with each answer. */
function daysOf(columns: Columns): Stretch {
  const before = known.get(columns);
  if (before) return before;
  const { first, last } = columns.claims;
  const days = { from: UNDATED, to: -UNDATED };
  for (let row = 0; row < first.length; row++) {
    const [from, to] = [first[row] ?? UNDATED, last[row] ?? UNDATED];
    if (from === UNDATED) continue;
    if (from < days.from) days.from = from;
    if (to > days.to) days.to = to;
  }
  known.set(columns, days);
  return days;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
