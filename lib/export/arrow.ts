import { tableFromColumns, tableToIPC } from "@uwdata/flechette";
import { type Columns, countClaims, countEvents, NONE, type Values } from "@/lib/columns/columns";
import type { CandidateView } from "@/lib/view/event";
import {
  DATE_PRECISIONS,
  DAY_BASES,
  PLACE_PRECISIONS,
  SIDES,
  STANCES,
  STATUSES,
  TOPICS,
  TYPES,
} from "@/lib/vocabulary";
import * as arrow from "./arrow-columns";

/**
 * Events as an Apache Arrow IPC stream, which pandas, polars, DuckDB and Observable read as it is: one row an event, its
 * claims as a list of structures. Names and sides of claimants stand in the claims; days are dates.
 */
export function toArrow(columns: Columns): Uint8Array {
  const { events } = columns;
  const rows = countEvents(columns);
  const table = tableFromColumns({
    id: arrow.texts(rows, events.id),
    title: arrow.texts(rows, events.title),
    topic: arrow.codes(events.topic, TOPICS),
    status: arrow.codes(events.status, STATUSES),
    unverified: arrow.flags(events.unverified),
    ...placeColumns(columns),
    from: arrow.days(events.from),
    to: arrow.days(events.to),
    date_precision: arrow.codes(events.datePrecision, DATE_PRECISIONS),
    outlets: arrow.numbers(events.outlets),
    origins: arrow.numbers(events.origins),
    claim_count: arrow.numbers(events.claimCount),
    sides: arrow.words(rows, { at: (row) => events.sides.at(row).join(" ") }),
    candidates: candidatesOf(columns),
    claims: arrow.lists(events.firstClaim, claimsOf(columns)),
  });
  const names = Object.fromEntries(columns.publishers.map(({ id, name }) => [id, name]));
  table.schema.metadata = new Map([["publishers", JSON.stringify(names)]]);
  return tableToIPC(table, { format: "stream" }) ?? new Uint8Array();
}

/** Where each event is, by the names under which the file has it. */
function placeColumns(columns: Columns) {
  const { events, places } = columns;
  const rows = countEvents(columns);
  const placed = (row: number) => places[events.place[row] ?? NONE];
  return {
    place: arrow.entries(
      events.place,
      places.map(({ id }) => id),
    ),
    place_name: arrow.words(rows, events.placeName),
    admin1: arrow.words(rows, { at: (row) => placed(row)?.admin1 ?? null }),
    lat: arrow.degrees(rows, (row) => placed(row)?.lat ?? null),
    lon: arrow.degrees(rows, (row) => placed(row)?.lon ?? null),
    place_precision: arrow.codes(events.placePrecision, PLACE_PRECISIONS),
  };
}

function claimsOf(columns: Columns) {
  const { claims, claimants, publishers } = columns;
  const rows = countClaims(columns);
  const claimant = (row: number) => claimants[claims.claimant[row] ?? NONE];
  return arrow.structures(rows, {
    claimant: arrow.words(rows, { at: (row) => claimant(row)?.id ?? null }),
    claimant_name: arrow.words(rows, { at: (row) => claimant(row)?.name ?? null }),
    side: arrow.codes(claims.side, SIDES),
    stance: arrow.codes(claims.stance, STANCES),
    type: arrow.codes(claims.type, TYPES),
    narration: arrow.flags(claims.narration),
    day: arrow.days(claims.first),
    day_to: arrow.days(claims.last),
    day_precision: arrow.codes(claims.dayPrecision, DATE_PRECISIONS),
    day_basis: arrow.codes(claims.dayBasis, DAY_BASES),
    publishers: arrow.lists(
      claims.firstPublisher,
      arrow.entries(
        claims.publisher,
        publishers.map(({ id }) => id),
      ),
    ),
  });
}

/** The places that remain possible where none is settled. */
function candidatesOf(columns: Columns) {
  const rows = countEvents(columns);
  const starts = new Int32Array(rows + 1);
  const all: CandidateView[] = [];
  for (let row = 0; row < rows; row++) {
    for (const candidate of columns.events.candidates.at(row)) all.push(candidate);
    starts[row + 1] = all.length;
  }
  const texts = (text: (one: CandidateView) => string): Values<string> => ({
    at: (row) => (all[row] ? text(all[row]) : ""),
  });
  return arrow.lists(
    starts,
    arrow.structures(all.length, {
      id: arrow.texts(
        all.length,
        texts(({ id }) => id),
      ),
      name: arrow.texts(
        all.length,
        texts(({ name }) => name),
      ),
      admin1: arrow.texts(
        all.length,
        texts(({ admin1 }) => admin1),
      ),
      lat: arrow.degrees(all.length, (row) => all[row]?.lat ?? null),
      lon: arrow.degrees(all.length, (row) => all[row]?.lon ?? null),
    }),
  );
}
