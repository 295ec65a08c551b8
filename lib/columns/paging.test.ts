import { expect, test } from "vitest";
import { NO_FILTER } from "@/lib/filter/query";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { pageOfClaims, pageOfEvents, type Rows } from "./paging";
import { type Selection, select } from "./select";

const DAYS = ["2023-01-05", "2023-01-03", null, "2023-01-04", "2023-01-03", "2023-01-01", "2023-01-02"];

/** Seven events of which the first has most claims; each other claim is of the one or the other side. */
function sample(days = DAYS) {
  return toColumns(
    days.map((day, at) =>
      eventView({
        id: `aid-${at}-x`,
        from: day,
        place: at % 3 === 0 ? null : { id: `gn-${at % 3}`, name: "Varen", admin1: "", lat: 48, lon: 38 },
        claims: Array.from({ length: 1 + (at % 4) }, (_, claim) =>
          claimMark({ id: `${at}-${claim}`, day, dayTo: day, side: (at + claim) % 2 ? "UA" : "RU" }),
        ),
      }),
    ),
  );
}

type Paging = (shown: Selection, after: Rows["next"], limit: number) => Rows;

function walk(shown: Selection, page: Paging, limit: number): number[][] {
  const pages: number[][] = [];
  let after: Rows["next"] = null;
  do {
    const { rows, next } = page(shown, after, limit);
    pages.push(rows);
    after = next;
  } while (after);
  return pages;
}

const all = select(sample(), NO_FILTER);
const some = select(sample(), { ...NO_FILTER, side: ["UA"] });

test.each([1, 2, 3, 5, 7, 100])("pages of %i have each shown event once, in the order of the list", (limit) => {
  for (const shown of [all, some]) {
    const pages = walk(shown, pageOfEvents, limit);
    expect(pages.flat()).toEqual([...shown.events]);
    expect(pages.slice(0, -1).every((rows) => rows.length === limit)).toBe(true);
    expect(pages.at(-1)?.length).toBeGreaterThan(0);
  }
});

test.each([1, 2, 3, 5, 7, 100])("pages of %i have each shown claim once, those of an event together", (limit) => {
  for (const shown of [all, some]) {
    const { firstClaim } = shown.columns.events;
    const expected = [...shown.events].flatMap((row) =>
      Array.from(
        { length: (firstClaim[row + 1] ?? 0) - (firstClaim[row] ?? 0) },
        (_, at) => (firstClaim[row] ?? 0) + at,
      ),
    );
    const pages = walk(shown, pageOfClaims, limit);
    expect(pages.flat()).toEqual(expected.filter((claim) => shown.claims[claim] === 1));
    expect(pages.flat()).toHaveLength(shown.claimCount);
    expect(pages.slice(0, -1).every((rows) => rows.length === limit)).toBe(true);
  }
});

test("nothing has one empty page", () => {
  const none = select(sample(), { ...NO_FILTER, type: ["aid"] });
  for (const page of [pageOfEvents, pageOfClaims]) expect(page(none, null, 10)).toEqual({ rows: [], next: null });
});

test("where events have come before it, a page goes on after the same event", () => {
  const { next } = pageOfEvents(all, null, 3);
  const later = select(sample([...DAYS, "2022-12-01", "2022-12-02"]), NO_FILTER);
  const idsOf = ({ columns }: Selection, rows: Iterable<number>) => [...rows].map((row) => columns.events.id.at(row));
  expect(idsOf(later, pageOfEvents(later, next, 100).rows)).toEqual(idsOf(all, all.events.subarray(3)));
  const claims = pageOfClaims(all, null, 4);
  const eventOf = (claim = 0) => all.columns.events.id.at(all.columns.claims.event[claim] ?? 0);
  const went = pageOfClaims(later, claims.next, 100).rows.map((claim) => later.columns.claims.event[claim] ?? 0);
  expect(idsOf(later, went)).toEqual(pageOfClaims(all, claims.next, 100).rows.map(eventOf));
});

test("where its event is no longer shown, or gone, a page goes on all the same", () => {
  const [first = 0, second = 0] = all.events;
  const id = all.columns.events.id.at(first);
  const { columns } = all;
  const without = { ...all, events: all.events.subarray(1) };
  expect(pageOfEvents(without, { row: first, claim: 0, id }, 1).rows).toEqual([second]);
  expect(pageOfEvents(all, { row: first, claim: 0, id: "gone" }, 1).rows).toEqual([second]);
  expect(pageOfEvents(all, { row: 999, claim: 0, id: "gone" }, 100).rows.length).toBeLessThan(columns.order.length);
});
