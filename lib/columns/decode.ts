import { tableFromIPC } from "@uwdata/flechette";
import type { CandidateView, PublisherView } from "@/lib/view/event";
import { SIDES, type Side } from "@/lib/vocabulary";
import { type Part, partOf } from "./arrow-part";
import { type Claimant, type ClaimColumns, type Columns, type EventColumns, NONE, UNDATED } from "./columns";
import { joinId } from "./id-parts";
import { orderByDay } from "./order";
import { absoluteDay } from "./relative";

/**
 * The columns of an Arrow file as lib/export/packed-arrow.ts writes it (/events.arrow?form=packed). Its arrays are views of
 * the file where they can be, and texts are put together where they are looked at.
 *
 *     decodeColumns(new Uint8Array(await (await fetch("/events.arrow?form=packed")).arrayBuffer()))
 *
 * Throws where the bytes are no such file.
 */
export function decodeColumns(bytes: Uint8Array): Columns {
  const table = tableFromIPC(bytes);
  const parts = new Map(
    table.names.map((name, at) => [String(name), partOf(table.children[at]?.data[0], String(name))]),
  );
  const need = (name: string): Part => {
    const part = parts.get(name);
    if (!part) throw new Error(`events.arrow has no column “${name}”; expected the columns that this site writes.`);
    return part;
  };
  const list = need("claims");
  const firstClaim = list.offsets();
  const from = need("from").integers();
  const claimants: Claimant[] = JSON.parse(table.schema.metadata?.get("claimants") ?? "[]");
  const publishers: PublisherView[] = JSON.parse(table.schema.metadata?.get("publishers") ?? "[]");
  return {
    events: readEvents(need, from, firstClaim),
    claims: readClaims(list.item(), { firstClaim, from, claimants, publishers }),
    claimants,
    places: readPlaces(need),
    publishers,
    order: orderByDay(from),
  };
}

function readEvents(need: (name: string) => Part, from: Int32Array, firstClaim: Int32Array): EventColumns {
  const outlets = need("outlets").integers();
  const placeName = need("place_name").values<string | null>();
  const stem = need("id_stem").values<string>();
  const day = need("id_day").integers();
  const headline = need("headline").values<string>();
  const to = need("to").integers();
  return {
    id: { at: (row) => joinId(stem.at(row), absoluteDay(day[row] ?? UNDATED, from[row] ?? UNDATED)) },
    title: { at: (row) => joinTitle(placeName.at(row), headline.at(row)) },
    topic: need("topic").bytes(),
    status: need("status").bytes(),
    unverified: need("unverified").flags(),
    place: need("place").positions(),
    placeName,
    placePrecision: need("place_precision").bytes(),
    candidates: need("candidates").values<CandidateView[]>(),
    from,
    to: to.map((distance, row) => absoluteDay(distance, from[row] ?? UNDATED)),
    datePrecision: need("date_precision").bytes(),
    outlets,
    origins: need("copies")
      .integers()
      .map((copies, row) => (outlets[row] ?? 0) - copies),
    claimCount: need("hidden")
      .integers()
      .map((hidden, row) => hidden + (firstClaim[row + 1] ?? 0) - (firstClaim[row] ?? 0)),
    sides: readSides(need("sides")),
    firstClaim,
  };
}

function joinTitle(place: string | null, headline: string): string {
  return place && headline.startsWith(": ") ? place + headline : headline;
}

type Known = Pick<EventColumns, "firstClaim" | "from"> & Pick<Columns, "claimants" | "publishers">;

function readClaims(part: Part, { firstClaim, from, claimants, publishers }: Known): ClaimColumns {
  const event = ownersOf(firstClaim);
  const claimant = part.child("claimant").positions();
  const sideOf = Uint8Array.from(claimants, ({ side }) => SIDES.indexOf(side));
  const first = part
    .child("day")
    .integers()
    .map((distance, row) => absoluteDay(distance, from[event[row] ?? 0] ?? UNDATED));
  const last = part
    .child("day_to")
    .integers()
    .map((distance, row) => absoluteDay(distance, first[row] ?? UNDATED));
  return {
    event,
    claimant,
    side: new Uint8Array(claimant.length).map((_, row) => sideOf[claimant[row] ?? 0] ?? 0),
    stance: part.child("stance").bytes(),
    type: part.child("type").bytes(),
    narration: part.child("narration").flags(),
    first,
    last,
    dayPrecision: part.child("day_precision").bytes(),
    dayBasis: part.child("day_basis").bytes(),
    ...readPublishers(part.child("publishers"), publishers),
  };
}

/** The outlets of each claim, which are written as one word. */
function readPublishers(part: Part, publishers: PublisherView[]): Pick<ClaimColumns, "firstPublisher" | "publisher"> {
  const positions = new Map(publishers.map(({ id }, position) => [id, position]));
  const known = part.words().map((ids) => ids.split(" ").flatMap((id) => positions.get(id) ?? []));
  const words = part.positions();
  const firstPublisher = new Int32Array(words.length + 1);
  for (let row = 0; row < words.length; row++)
    firstPublisher[row + 1] = (firstPublisher[row] ?? 0) + (known[words[row] ?? 0]?.length ?? 0);
  const publisher = new Int32Array(firstPublisher.at(-1) ?? 0);
  words.forEach((word, row) => {
    publisher.set(known[word] ?? [], firstPublisher[row]);
  });
  return { firstPublisher, publisher };
}

/** For each claim the row of its event. */
function ownersOf(firstClaim: Int32Array): Int32Array {
  const owners = new Int32Array(firstClaim.at(-1) ?? 0);
  for (let row = 0; row + 1 < firstClaim.length; row++) owners.fill(row, firstClaim[row], firstClaim[row + 1]);
  return owners;
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
