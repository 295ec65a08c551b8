import type { ClaimMark, PublisherView } from "@/lib/view/event";
import { type ClaimType, SIDES, type Side, STANCES, STATUSES, type Status, TYPES } from "@/lib/vocabulary";
import type { Claimant, Columns } from "./columns";
import { newestFirst } from "./events-of";
import { profileOfClaims } from "./gather";
import { eventsByPlace } from "./index-by";
import type { Profile } from "./profile";
import { remember } from "./remember";
import { type Counted, mostOf, tally, tallyPublishers, withWords } from "./tally";
import { claimAt } from "./view";

/** What is claimed about one settlement, in numbers. */
export type PlaceStats = {
  claims: number;
  sides: Counted<Side>[];
  types: Counted<ClaimType>[];
  statuses: Counted<Status>[];
  profile: Profile;
  claimants: Counted<Claimant>[];
  publishers: Counted<PublisherView>[];
  /** Who says that it took the place or left it, oldest first: the newest of them where there are very many. */
  control: ControlClaim[];
  controlCount: number;
  /** The rows of its events, the newest first. */
  events: Int32Array;
};

/** A claim about who holds a place, with the event that it is of. */
export type ControlClaim = { claim: ClaimMark; eventId: string };

const MOST_NAMED = 8;
/** More marks than this on a lane are a bar. */
const MOST_CONTROL = 40;
const CONTROL: ClaimType[] = ["capture", "withdraw", "repel"];
const ASSERTS = STANCES.indexOf("asserts");
const IS_CONTROL = Uint8Array.from(TYPES, (type) => Number(CONTROL.includes(type)));

/** The statistics of one settlement; null where nothing is claimed about it. */
export const statsOfPlace = remember((columns: Columns, id: string): PlaceStats | null => {
  const place = columns.places.findIndex((one) => one.id === id);
  const events = eventsByPlace(columns).rows(place);
  if (events.length === 0) return null;
  const rows = claimsOfEvents(columns, events);
  const { claims } = columns;
  const control = rows.filter(
    (row) => IS_CONTROL[claims.type[row] ?? 0] === 1 && claims.stance[row] === ASSERTS && claims.narration[row] !== 1,
  );
  const claimants = tally(rows, columns.claimants.length, (row) => claims.claimant[row] ?? 0);
  return {
    claims: rows.length,
    sides: withWords(
      SIDES,
      tally(rows, SIDES.length, (row) => claims.side[row] ?? 0),
    ),
    types: withWords(
      TYPES,
      tally(rows, TYPES.length, (row) => claims.type[row] ?? 0),
    ),
    statuses: withWords(
      STATUSES,
      tally(events, STATUSES.length, (row) => columns.events.status[row] ?? 0),
    ),
    profile: profileOfClaims(columns, rows),
    claimants: mostOf(columns.claimants, claimants, MOST_NAMED),
    publishers: mostOf(columns.publishers, tallyPublishers(columns, rows), MOST_NAMED),
    control: toControl(columns, control),
    controlCount: control.length,
    events: newestFirst(columns, events),
  };
});

/** The rows of the claims of some events. */
export function claimsOfEvents({ events: { firstClaim } }: Columns, events: Int32Array): Int32Array {
  const length = events.reduce((sum, row) => sum + (firstClaim[row + 1] ?? 0) - (firstClaim[row] ?? 0), 0);
  const rows = new Int32Array(length);
  let at = 0;
  for (const event of events)
    for (let claim = firstClaim[event] ?? 0; claim < (firstClaim[event + 1] ?? 0); claim++) rows[at++] = claim;
  return rows;
}

function toControl(columns: Columns, rows: Int32Array): ControlClaim[] {
  const { first, event } = columns.claims;
  return [...rows.slice().sort((a, b) => (first[a] ?? 0) - (first[b] ?? 0) || a - b)]
    .slice(-MOST_CONTROL)
    .map((row) => ({ claim: claimAt(columns, row), eventId: columns.events.id.at(event[row] ?? 0) }));
}
