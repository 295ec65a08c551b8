import type { PlaceView, PublisherView } from "@/lib/view/event";
import { type ClaimType, STANCES, STATUSES, type Stance, type Status, TYPES } from "@/lib/vocabulary";
import { findLag, type Lag } from "./acknowledged";
import { type Columns, NONE } from "./columns";
import { type Disputes, findDisputes } from "./disputes";
import { eventsOfClaims } from "./events-of";
import { profileOfClaims } from "./gather";
import { claimsByClaimant } from "./index-by";
import type { Profile } from "./profile";
import { remember } from "./remember";
import { type Counted, mostOf, tally, tallyPublishers, withWords } from "./tally";

/** What one claimant has claimed, in numbers. None of them says how often it was right. */
export type ClaimantStats = Disputes & {
  claims: number;
  stances: Counted<Stance>[];
  /** How the events stand of which it speaks, each event once. */
  statuses: Counted<Status>[];
  /** Its claims of each type, by what it does with them; types that it never speaks of are left out. */
  types: { type: ClaimType; stances: Counted<Stance>[]; total: number }[];
  profile: Profile;
  lag: Lag | null;
  /** The settlements it speaks of most, by events; and how many there are in all. */
  places: Counted<PlaceView>[];
  placeCount: number;
  /** Events that have no pin. */
  unlocated: number;
  /** The outlets that printed most of its claims. */
  publishers: Counted<PublisherView>[];
  publisherCount: number;
  /** The rows of the events of which it speaks, the newest first. */
  events: Int32Array;
};

/** As many settlements as a small map can show, and outlets as are worth a line. */
const MOST_PLACES = 100;
const MOST_PUBLISHERS = 8;

/** The statistics of one claimant; null where it has claimed nothing. `statsOfClaimant(columns, "ru-mod")?.claims` is 38. */
export const statsOfClaimant = remember((columns: Columns, id: string): ClaimantStats | null => {
  const claimant = columns.claimants.findIndex((one) => one.id === id);
  const rows = claimsByClaimant(columns).rows(claimant);
  if (rows.length === 0) return null;
  const { claims, events } = columns;
  const own = eventsOfClaims(columns, rows);
  const pinned = own.filter((row) => events.place[row] !== NONE);
  const atPlaces = tally(pinned, columns.places.length, (row) => events.place[row] ?? 0);
  const printed = tallyPublishers(columns, rows);
  return {
    claims: rows.length,
    stances: withWords(
      STANCES,
      tally(rows, STANCES.length, (row) => claims.stance[row] ?? 0),
    ),
    statuses: withWords(
      STATUSES,
      tally(own, STATUSES.length, (row) => events.status[row] ?? 0),
    ),
    types: countTypes(columns, rows),
    profile: profileOfClaims(columns, rows),
    lag: findLag(columns, claimant, rows),
    ...findDisputes(columns, claimant, rows),
    places: mostOf(columns.places, atPlaces, MOST_PLACES),
    placeCount: countSome(atPlaces),
    unlocated: own.length - pinned.length,
    publishers: mostOf(columns.publishers, printed, MOST_PUBLISHERS),
    publisherCount: countSome(printed),
    events: own,
  };
});

function countTypes({ claims }: Columns, rows: Int32Array): ClaimantStats["types"] {
  const size = STANCES.length;
  const counts = tally(rows, TYPES.length * size, (row) => (claims.type[row] ?? 0) * size + (claims.stance[row] ?? 0));
  return TYPES.map((type, at) => {
    const own = counts.subarray(at * size, (at + 1) * size);
    return { type, stances: withWords(STANCES, own), total: own.reduce((sum, count) => sum + count, 0) };
  }).filter(({ total }) => total > 0);
}

function countSome(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + Number(count > 0), 0);
}
