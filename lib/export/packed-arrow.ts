import { tableFromColumns, tableToIPC } from "@uwdata/flechette";
import { type Columns, countClaims, countEvents, NONE, UNDATED } from "@/lib/columns/columns";
import { splitId } from "@/lib/columns/id-parts";
import { relativeDay } from "@/lib/columns/relative";
import { DATE_PRECISIONS, DAY_BASES, STANCES, STATUSES, TOPICS, TYPES } from "@/lib/vocabulary";
import { candidatesOf, placeColumns } from "./arrow";
import * as arrow from "./arrow-columns";

/**
 * The same events as toArrow writes, in a third of the bytes, for lib/columns/decode.ts: what can be told from the rest is left
 * out, and numbers are differences. `id` is cut into a stem and its day, `title` into the place and a headline; names stand in
 * the metadata.
 */
export function toPackedArrow(columns: Columns): Uint8Array {
  const { events, claimants, publishers } = columns;
  const rows = countEvents(columns);
  const from = (row: number) => events.from[row] ?? UNDATED;
  const parts = Array.from({ length: rows }, (_, row) => splitId(events.id.at(row)));
  const table = tableFromColumns({
    id_stem: arrow.words(rows, { at: (row) => parts[row]?.stem ?? "" }),
    id_day: arrow.integers(Int32Array.from(parts, ({ day }, row) => relativeDay(day, from(row)))),
    headline: arrow.words(rows, { at: (row) => headlineOf(events.title.at(row), events.placeName.at(row)) }),
    topic: arrow.codes(events.topic, TOPICS),
    status: arrow.codes(events.status, STATUSES),
    unverified: arrow.flags(events.unverified),
    ...placeColumns(columns),
    from: arrow.integers(events.from),
    to: arrow.integers(events.to.map((day, row) => relativeDay(day, from(row)))),
    date_precision: arrow.codes(events.datePrecision, DATE_PRECISIONS),
    outlets: arrow.integers(events.outlets),
    copies: arrow.integers(events.outlets.map((outlets, row) => outlets - (events.origins[row] ?? 0))),
    hidden: arrow.integers(events.claimCount.map((count, row) => count - claimsOfRow(columns, row))),
    sides: arrow.words(rows, { at: (row) => events.sides.at(row).join(" ") }),
    candidates: candidatesOf(columns),
    claims: arrow.lists(events.firstClaim, claimsOf(columns)),
  });
  table.schema.metadata = new Map([
    ["claimants", JSON.stringify(claimants)],
    ["publishers", JSON.stringify(publishers)],
  ]);
  return tableToIPC(table, { format: "stream" }) ?? new Uint8Array();
}

function claimsOf(columns: Columns) {
  const { events, claims, claimants, publishers } = columns;
  const from = (row: number) => events.from[claims.event[row] ?? NONE] ?? UNDATED;
  const printedBy = (row: number) =>
    [...claims.publisher.subarray(claims.firstPublisher[row], claims.firstPublisher[row + 1])]
      .map((position) => publishers[position]?.id)
      .join(" ");
  return arrow.structures(countClaims(columns), {
    claimant: arrow.entries(
      claims.claimant,
      claimants.map(({ id }) => id),
    ),
    stance: arrow.codes(claims.stance, STANCES),
    type: arrow.codes(claims.type, TYPES),
    narration: arrow.flags(claims.narration),
    day: arrow.integers(claims.first.map((day, row) => relativeDay(day, from(row)))),
    day_to: arrow.integers(claims.last.map((day, row) => relativeDay(day, claims.first[row] ?? UNDATED))),
    day_precision: arrow.codes(claims.dayPrecision, DATE_PRECISIONS),
    day_basis: arrow.codes(claims.dayBasis, DAY_BASES),
    publishers: arrow.words(countClaims(columns), { at: printedBy }),
  });
}

/** How many of its claims are in the set. */
function claimsOfRow({ events: { firstClaim } }: Columns, row: number): number {
  return (firstClaim[row + 1] ?? 0) - (firstClaim[row] ?? 0);
}

/** What follows the place, from its colon on: that tells it from a title without a place. */
function headlineOf(title: string, place: string | null): string {
  return place && title.startsWith(`${place}: `) ? title.slice(place.length) : title;
}
