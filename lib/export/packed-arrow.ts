import { tableFromColumns, tableToIPC } from "@uwdata/flechette";
import { type Columns, NONE, UNDATED } from "@/lib/columns/columns";
import { packPlaces } from "@/lib/columns/packed-places";
import type { PackedWords } from "@/lib/columns/packed-words";
import { relativeDay } from "@/lib/columns/relative";
import type { Texts } from "@/lib/columns/texts";
import { collectWords, type Words } from "@/lib/columns/words";
import * as arrow from "./arrow-columns";

/**
 * The same events as toArrow writes, in a third of the bytes, for lib/columns/decode.ts: what can be told from the rest is left
 * out, numbers are differences, and texts are what many rows share (see lib/columns/texts.ts). Texts, names and places stand in
 * the metadata as JSON, which a browser reads at once, and rows have their positions.
 */
export function toPackedArrow(columns: Columns): Uint8Array {
  const { events, claimants, places, publishers } = columns;
  const { texts } = events;
  const publisherTexts = publisherWords(columns.claims, publishers);
  const table = tableFromColumns({
    id_stem: arrow.integers(texts.stem.positions),
    id_day: arrow.integers(fromEach(texts.idDay, events.from)),
    headline: arrow.integers(texts.headline.positions),
    topic: arrow.bytes(events.topic),
    status: arrow.bytes(events.status),
    unverified: arrow.flags(events.unverified),
    place: arrow.integers(events.place),
    place_name: arrow.integers(texts.placeName.positions),
    place_precision: arrow.bytes(events.placePrecision),
    from: arrow.integers(events.from),
    to: arrow.integers(fromEach(events.to, events.from)),
    date_precision: arrow.bytes(events.datePrecision),
    outlets: arrow.integers(events.outlets),
    copies: arrow.integers(events.outlets.map((outlets, row) => outlets - (events.origins[row] ?? 0))),
    hidden: arrow.integers(events.claimCount.map((count, row) => count - claimsOfRow(columns, row))),
    sides: arrow.integers(texts.sides.positions),
    candidates: arrow.integers(texts.candidates.positions),
    claims: arrow.lists(events.firstClaim, claimsOf(columns, publisherTexts)),
  });
  table.schema.metadata = new Map([
    ["claimants", JSON.stringify(claimants)],
    ["places", JSON.stringify(packPlaces(places))],
    ["publishers", JSON.stringify(publishers)],
    ["words", JSON.stringify({ ...listsOf(texts), publishers: publisherTexts.list } satisfies PackedWords)],
  ]);
  return tableToIPC(table, { format: "stream" }) ?? new Uint8Array();
}

function listsOf({ stem, headline, placeName, sides, candidates }: Texts): Omit<PackedWords, "publishers"> {
  return {
    id_stem: stem.list,
    headline: headline.list,
    place_name: placeName.list,
    sides: sides.list,
    candidates: candidates.list,
  };
}

/** Days as their distances from others. */
function fromEach(days: Int32Array, others: Int32Array): Int32Array {
  const distances = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++)
    distances[row] = relativeDay(days[row] ?? UNDATED, others[row] ?? UNDATED);
  return distances;
}

function claimsOf({ events, claims }: Columns, publishers: Words) {
  const from = new Int32Array(claims.event.length);
  for (let row = 0; row < from.length; row++) from[row] = events.from[claims.event[row] ?? NONE] ?? UNDATED;
  return arrow.structures(claims.event.length, {
    claimant: arrow.integers(claims.claimant),
    stance: arrow.bytes(claims.stance),
    type: arrow.bytes(claims.type),
    narration: arrow.flags(claims.narration),
    day: arrow.integers(fromEach(claims.first, from)),
    day_to: arrow.integers(fromEach(claims.last, claims.first)),
    day_precision: arrow.bytes(claims.dayPrecision),
    day_basis: arrow.bytes(claims.dayBasis),
    publishers: arrow.integers(publishers.positions),
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
