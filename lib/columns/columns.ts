import type { CandidateView, PlaceView, PublisherView } from "@/lib/view/event";
import type { Side } from "@/lib/vocabulary";
import type { Texts } from "./texts";

/** The day number of what has no day: after every day, so that no range of days has it. */
export const UNDATED = 0x7fffffff;

/** Where a number names something of a list and there is nothing: no place. */
export const NONE = -1;

/** The header that says how long a file of columns is once it is unpacked. */
export const BYTES_HEADER = "X-Unpacked-Length";

/** Values by row that are made when they are asked for: the texts of a million events are never all needed. */
export type Values<T> = { at(row: number): T };

/** An actor that claims something. */
export type Claimant = { id: string; name: string; side: Side };

/** What is known of each event, by row. Codes are positions in the lists of lib/vocabulary. */
export type EventColumns = {
  /** What id, title, placeName, candidates and sides are put together of. */
  texts: Texts;
  id: Values<string>;
  title: Values<string>;
  topic: Uint8Array;
  status: Uint8Array;
  unverified: Uint8Array;
  /** A position in `places`, or NONE. Events of one place stand together; those without one come last. */
  place: Int32Array;
  placeName: Values<string | null>;
  placePrecision: Uint8Array;
  candidates: Values<CandidateView[]>;
  from: Int32Array;
  to: Int32Array;
  datePrecision: Uint8Array;
  outlets: Int32Array;
  origins: Int32Array;
  /** All its claims, also those that are not here. */
  claimCount: Int32Array;
  /** Who speaks of it, first to speak first. */
  sides: Values<Side[]>;
  /** Its claims are the rows from here to the next event's: one number more than there are events. */
  firstClaim: Int32Array;
};

/** What is known of each claim, by row. */
export type ClaimColumns = {
  /** The row of its event. */
  event: Int32Array;
  /** A position in `claimants`. */
  claimant: Int32Array;
  side: Uint8Array;
  stance: Uint8Array;
  type: Uint8Array;
  narration: Uint8Array;
  /** The first and the last day number on which it may have been; UNDATED where none is known. */
  first: Int32Array;
  last: Int32Array;
  dayPrecision: Uint8Array;
  dayBasis: Uint8Array;
  /** Its outlets are these positions of `publisher`: one number more than there are claims. */
  firstPublisher: Int32Array;
  /** Positions in `publishers`. */
  publisher: Int32Array;
};

/**
 * A set of events and their claims as numbers in long arrays: what a filter, a brush and a map must read many times a
 * second. Made of rows by lib/columns/build.ts, of a file by lib/columns/decode.ts.
 */
export type Columns = {
  events: EventColumns;
  claims: ClaimColumns;
  claimants: Claimant[];
  places: PlaceView[];
  publishers: PublisherView[];
  /** The rows of all events, oldest first, the undated last; of one day in the order of their rows. */
  order: Int32Array;
};

export function countEvents({ events }: Columns): number {
  return events.from.length;
}

export function countClaims({ claims }: Columns): number {
  return claims.first.length;
}
