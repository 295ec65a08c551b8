import { tableFromIPC } from "@uwdata/flechette";
import type { CandidateView, PublisherView } from "@/lib/view/event";
import { SIDES, type Side } from "@/lib/vocabulary";
import { type Part, partOf } from "./arrow-part";
import { type Claimant, type ClaimColumns, type Columns, type EventColumns, NONE } from "./columns";
import { orderByDay } from "./order";

/**
 * The columns of an Arrow file as lib/export/arrow.ts writes it (/events.arrow). Its arrays are views of the file where
 * they can be, so that a large set is there as soon as it has come.
 *
 *     decodeColumns(new Uint8Array(await (await fetch("/events.arrow")).arrayBuffer()))
 *
 * Throws where the bytes are no such file.
 */
export function decodeColumns(bytes: Uint8Array): Columns {
  const table = tableFromIPC(bytes);
  const events = new Map(
    table.names.map((name, at) => [String(name), partOf(table.children[at]?.data[0], String(name))]),
  );
  const need = (name: string): Part => {
    const part = events.get(name);
    if (!part) throw new Error(`events.arrow has no column “${name}”; expected the columns that this site writes.`);
    return part;
  };
  const claims = need("claims");
  const firstClaim = claims.offsets();
  return {
    events: { ...readEvents(need), firstClaim },
    claims: readClaims(claims.item(), firstClaim),
    claimants: readClaimants(claims.item()),
    places: readPlaces(need),
    publishers: readPublishers(claims.item().child("publishers").item(), table.schema.metadata?.get("publishers")),
    order: orderByDay(need("from").integers()),
  };
}

function readEvents(need: (name: string) => Part): Omit<EventColumns, "firstClaim"> {
  return {
    id: need("id").values<string>(),
    title: need("title").values<string>(),
    topic: need("topic").bytes(),
    status: need("status").bytes(),
    unverified: need("unverified").flags(),
    place: need("place").positions(),
    placeName: need("place_name").values<string | null>(),
    placePrecision: need("place_precision").bytes(),
    candidates: need("candidates").values<CandidateView[]>(),
    from: need("from").integers(),
    to: need("to").integers(),
    datePrecision: need("date_precision").bytes(),
    outlets: need("outlets").integers(),
    origins: need("origins").integers(),
    claimCount: need("claim_count").integers(),
    sides: readSides(need("sides")),
  };
}

function readClaims(part: Part, firstClaim: Int32Array): ClaimColumns {
  const publishers = part.child("publishers");
  return {
    event: ownersOf(firstClaim),
    claimant: part.child("claimant").positions(),
    side: part.child("side").bytes(),
    stance: part.child("stance").bytes(),
    type: part.child("type").bytes(),
    narration: part.child("narration").flags(),
    first: part.child("day").integers(),
    last: part.child("day_to").integers(),
    dayPrecision: part.child("day_precision").bytes(),
    dayBasis: part.child("day_basis").bytes(),
    firstPublisher: publishers.offsets(),
    publisher: publishers.item().positions(),
  };
}

/** For each claim the row of its event. */
function ownersOf(firstClaim: Int32Array): Int32Array {
  const owners = new Int32Array(firstClaim.at(-1) ?? 0);
  for (let row = 0; row + 1 < firstClaim.length; row++) owners.fill(row, firstClaim[row], firstClaim[row + 1]);
  return owners;
}

/** Each claimant's name and side, from the first of its claims. */
function readClaimants(part: Part): Claimant[] {
  const rows = firstRows(part.child("claimant").positions());
  const names = part.child("claimant_name").values<string>();
  const sides = part.child("side").bytes();
  return part
    .child("claimant")
    .words()
    .map((id, position) => {
      const row = rows.get(position) ?? 0;
      return { id, name: names.at(row), side: SIDES[sides[row] ?? 0] ?? "none" };
    });
}

function readPlaces(need: (name: string) => Part): Columns["places"] {
  const rows = firstRows(need("place").positions());
  const [names, regions] = [need("place_name").values<string>(), need("admin1").values<string | null>()];
  const [lat, lon] = [need("lat").values<number>(), need("lon").values<number>()];
  return need("place")
    .words()
    .map((id, position) => {
      const row = rows.get(position) ?? 0;
      return { id, name: names.at(row), admin1: regions.at(row) ?? "", lat: lat.at(row), lon: lon.at(row) };
    });
}

function readPublishers(part: Part, json = "{}"): PublisherView[] {
  const names: Record<string, string> = JSON.parse(json);
  return part.words().map((id) => ({ id, name: names[id] ?? id }));
}

/** The sides of an event are written as one word, of which there are few. */
function readSides(part: Part): EventColumns["sides"] {
  const known = part
    .words()
    .map((words) => SIDES.filter((side) => words.split(" ").includes(side)).sort(inOrderOf(words)));
  const positions = part.positions();
  return { at: (row) => known[positions[row] ?? NONE] ?? [] };
}

function inOrderOf(words: string): (a: Side, b: Side) => number {
  const order = words.split(" ");
  return (a, b) => order.indexOf(a) - order.indexOf(b);
}

/** The first row that has each position. */
function firstRows(positions: Int32Array): Map<number, number> {
  const rows = new Map<number, number>();
  for (let row = 0; row < positions.length; row++) {
    const position = positions[row] ?? NONE;
    if (position !== NONE && !rows.has(position)) rows.set(position, row);
  }
  return rows;
}
