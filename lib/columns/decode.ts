import { tableFromIPC } from "@uwdata/flechette";
import type { PublisherView } from "@/lib/view/event";
import { SIDES } from "@/lib/vocabulary";
import { type Part, partOf } from "./arrow-part";
import { type Claimant, type ClaimColumns, type Columns, type EventColumns, UNDATED } from "./columns";
import { orderBy } from "./order";
import { type PackedPlaces, unpackPlaces } from "./packed-places";
import type { PackedWords } from "./packed-words";
import { absoluteDay } from "./relative";
import { readTexts } from "./texts";
import { toWords, type Words } from "./words";

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
  const need: Need = (name) => {
    const part = parts.get(name);
    if (!part) throw new Error(`events.arrow has no column “${name}”; expected the columns that this site writes.`);
    return part;
  };
  const list = need("claims");
  const firstClaim = list.offsets();
  const from = need("from").integers();
  const known = <T>(name: string): T => {
    const json = table.schema.metadata?.get(name);
    if (json === undefined) throw new Error(`events.arrow has no “${name}” beside its columns.`);
    return JSON.parse(json);
  };
  const claimants = known<Claimant[]>("claimants");
  const places = unpackPlaces(known<PackedPlaces>("places"));
  const publishers = known<PublisherView[]>("publishers");
  const words = known<PackedWords>("words");
  return {
    events: readEvents(need, { from, firstClaim, places, words }),
    claims: readClaims(list.item(), { firstClaim, from, claimants, publishers, words }),
    claimants,
    places,
    publishers,
    order: orderBy(from),
  };
}

type Need = (name: string) => Part;
type Given = Pick<EventColumns, "from" | "firstClaim"> & Pick<Columns, "places"> & { words: PackedWords };

function readEvents(need: Need, { from, firstClaim, places, words }: Given): EventColumns {
  const outlets = need("outlets").integers();
  const place = need("place").integers();
  const to = fromDistances(need("to").integers(), from);
  const [copies, hidden] = [need("copies").integers(), need("hidden").integers()];
  const origins = new Int32Array(from.length);
  const claimCount = new Int32Array(from.length);
  for (let row = 0; row < from.length; row++) {
    origins[row] = (outlets[row] ?? 0) - (copies[row] ?? 0);
    claimCount[row] = (hidden[row] ?? 0) + (firstClaim[row + 1] ?? 0) - (firstClaim[row] ?? 0);
  }
  const wordsOf = (name: keyof PackedWords) => toWords(words[name], need(name).integers());
  const texts = {
    stem: wordsOf("id_stem"),
    idDay: fromDistances(need("id_day").integers(), from),
    headline: wordsOf("headline"),
    placeName: wordsOf("place_name"),
    sides: wordsOf("sides"),
    candidates: wordsOf("candidates"),
  };
  return {
    texts,
    ...readTexts(texts, place, places),
    topic: need("topic").bytes(),
    status: need("status").bytes(),
    unverified: need("unverified").flags(),
    place,
    placePrecision: need("place_precision").bytes(),
    from,
    to,
    datePrecision: need("date_precision").bytes(),
    outlets,
    origins,
    claimCount,
    firstClaim,
  };
}

/** Days from their distances to others. */
function fromDistances(distances: Int32Array, others: Int32Array): Int32Array {
  const days = new Int32Array(distances.length);
  for (let row = 0; row < days.length; row++)
    days[row] = absoluteDay(distances[row] ?? UNDATED, others[row] ?? UNDATED);
  return days;
}

type Known = Pick<EventColumns, "firstClaim" | "from"> &
  Pick<Columns, "claimants" | "publishers"> & { words: PackedWords };

function readClaims(part: Part, { firstClaim, from, claimants, publishers, words }: Known): ClaimColumns {
  const event = ownersOf(firstClaim);
  const claimant = part.child("claimant").integers();
  const [distances, lengths] = [part.child("day").integers(), part.child("day_to").integers()];
  const first = new Int32Array(event.length);
  const last = new Int32Array(event.length);
  const side = new Uint8Array(claimant.length);
  const sideOf = Uint8Array.from(claimants, ({ side }) => SIDES.indexOf(side));
  for (let row = 0; row < side.length; row++) {
    const day = absoluteDay(distances[row] ?? UNDATED, from[event[row] ?? 0] ?? UNDATED);
    first[row] = day;
    last[row] = absoluteDay(lengths[row] ?? UNDATED, day);
    side[row] = sideOf[claimant[row] ?? 0] ?? 0;
  }
  return {
    event,
    claimant,
    side,
    stance: part.child("stance").bytes(),
    type: part.child("type").bytes(),
    narration: part.child("narration").flags(),
    first,
    last,
    dayPrecision: part.child("day_precision").bytes(),
    dayBasis: part.child("day_basis").bytes(),
    ...readPublishers(toWords(words.publishers, part.child("publishers").integers()), publishers),
  };
}

/** The outlets of each claim, which are written as one word. */
function readPublishers(
  { list, positions: words }: Words,
  publishers: PublisherView[],
): Pick<ClaimColumns, "firstPublisher" | "publisher"> {
  const positions = new Map(publishers.map(({ id }, position) => [id, position]));
  const known = list.map((ids) => ids.split(" ").flatMap((id) => positions.get(id) ?? []));
  const firstPublisher = new Int32Array(words.length + 1);
  for (let row = 0; row < words.length; row++)
    firstPublisher[row + 1] = (firstPublisher[row] ?? 0) + (known[words[row] ?? 0]?.length ?? 0);
  const publisher = new Int32Array(firstPublisher[words.length] ?? 0);
  let end = 0;
  for (let row = 0; row < words.length; row++) {
    const own = known[words[row] ?? 0] ?? [];
    for (let at = 0; at < own.length; at++) publisher[end++] = own[at] ?? 0;
  }
  return { firstPublisher, publisher };
}

/** For each claim the row of its event. */
function ownersOf(firstClaim: Int32Array): Int32Array {
  const owners = new Int32Array(firstClaim.at(-1) ?? 0);
  for (let row = 0; row + 1 < firstClaim.length; row++) {
    const end = firstClaim[row + 1] ?? 0;
    for (let claim = firstClaim[row] ?? 0; claim < end; claim++) owners[claim] = row;
  }
  return owners;
}
