import { tableFromColumns, tableToIPC } from "@uwdata/flechette";
import { type Columns, NONE, UNDATED } from "@/lib/columns/columns";
import { packPlaces } from "@/lib/columns/packed-places";
import { relativeDay } from "@/lib/columns/relative";
import { collectWords, type Words } from "@/lib/columns/words";
import { DATE_PRECISIONS, DAY_BASES, PLACE_PRECISIONS, STANCES, STATUSES, TOPICS, TYPES } from "@/lib/vocabulary";
import * as arrow from "./arrow-columns";

/**
 * The same events as toArrow writes, in a third of the bytes, for lib/columns/decode.ts: what can be told from the rest is left
 * out, numbers are differences, and texts are what many rows share (see lib/columns/texts.ts). Names and places stand in the
 * metadata.
 */
export function toPackedArrow(columns: Columns): Uint8Array {
  const { events, claimants, places, publishers } = columns;
  const { texts } = events;
  const table = tableFromColumns({
    id_stem: wordsOf(texts.stem),
    id_day: arrow.integers(fromEach(texts.idDay, events.from)),
    headline: wordsOf(texts.headline),
    topic: arrow.codes(events.topic, TOPICS),
    status: arrow.codes(events.status, STATUSES),
    unverified: arrow.flags(events.unverified),
    place: arrow.integers(events.place),
    place_name: wordsOf(texts.placeName),
    place_precision: arrow.codes(events.placePrecision, PLACE_PRECISIONS),
    from: arrow.integers(events.from),
    to: arrow.integers(fromEach(events.to, events.from)),
    date_precision: arrow.codes(events.datePrecision, DATE_PRECISIONS),
    outlets: arrow.integers(events.outlets),
    copies: arrow.integers(events.outlets.map((outlets, row) => outlets - (events.origins[row] ?? 0))),
    hidden: arrow.integers(events.claimCount.map((count, row) => count - claimsOfRow(columns, row))),
    sides: wordsOf(texts.sides),
    candidates: wordsOf(texts.candidates),
    claims: arrow.lists(events.firstClaim, claimsOf(columns)),
  });
  table.schema.metadata = new Map([
    ["claimants", JSON.stringify(claimants)],
    ["places", JSON.stringify(packPlaces(places))],
    ["publishers", JSON.stringify(publishers)],
  ]);
  return tableToIPC(table, { format: "stream" }) ?? new Uint8Array();
}

function wordsOf({ list, positions }: Words) {
  return arrow.entries(positions, list);
}

/** Days as their distances from others. */
function fromEach(days: Int32Array, others: Int32Array): Int32Array {
  const distances = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++)
    distances[row] = relativeDay(days[row] ?? UNDATED, others[row] ?? UNDATED);
  return distances;
}

function claimsOf({ events, claims, claimants, publishers }: Columns) {
  const from = new Int32Array(claims.event.length);
  for (let row = 0; row < from.length; row++) from[row] = events.from[claims.event[row] ?? NONE] ?? UNDATED;
  return arrow.structures(claims.event.length, {
    claimant: arrow.entries(
      claims.claimant,
      claimants.map(({ id }) => id),
    ),
    stance: arrow.codes(claims.stance, STANCES),
    type: arrow.codes(claims.type, TYPES),
    narration: arrow.flags(claims.narration),
    day: arrow.integers(fromEach(claims.first, from)),
    day_to: arrow.integers(fromEach(claims.last, claims.first)),
    day_precision: arrow.codes(claims.dayPrecision, DATE_PRECISIONS),
    day_basis: arrow.codes(claims.dayBasis, DAY_BASES),
    publishers: wordsOf(publisherWords(claims, publishers)),
  });
}

/** The outlets of each claim as one word; most claims were printed by one. */
function publisherWords({ firstPublisher, publisher }: Columns["claims"], publishers: Columns["publishers"]): Words {
  const words = collectWords();
  const alone = publishers.map(({ id }) => id);
  for (let row = 0; row + 1 < firstPublisher.length; row++) {
    const [at = 0, end = 0] = [firstPublisher[row], firstPublisher[row + 1]];
    if (end - at === 1) words.add(alone[publisher[at] ?? NONE] ?? "");
    else words.add(Array.from(publisher.subarray(at, end), (position) => alone[position] ?? "").join(" "));
  }
  return words.finish();
}

/** How many of its claims are in the set. */
function claimsOfRow({ events: { firstClaim } }: Columns, row: number): number {
  return (firstClaim[row + 1] ?? 0) - (firstClaim[row] ?? 0);
}
