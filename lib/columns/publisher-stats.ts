import { STATUSES, type Status } from "@/lib/vocabulary";
import type { Claimant, Columns } from "./columns";
import { eventsOfClaims } from "./events-of";
import { profileOfClaims } from "./gather";
import { claimsByPublisher } from "./index-by";
import type { Profile } from "./profile";
import { remember, rememberOne } from "./remember";
import { type Counted, mostOf, tally, withWords } from "./tally";

/** What one outlet printed of others' claims and of its own, in numbers. */
export type PublisherStats = {
  /** Claims it printed, each once, and how many of them it makes in its own voice or could not check. */
  claims: number;
  narrated: number;
  events: number;
  statuses: Counted<Status>[];
  profile: Profile;
  claimants: Counted<Claimant>[];
  claimantCount: number;
};

const MOST_NAMED = 10;

/** The statistics of one outlet; null where no claim is read in what it printed. */
export const statsOfPublisher = remember((columns: Columns, id: string): PublisherStats | null => {
  const publisher = columns.publishers.findIndex((one) => one.id === id);
  const rows = claimsByPublisher(columns).rows(publisher);
  if (rows.length === 0) return null;
  const { claims, claimants } = columns;
  const events = eventsOfClaims(columns, rows);
  const told = tally(rows, claimants.length, (row) => claims.claimant[row] ?? 0);
  return {
    claims: rows.length,
    narrated: rows.reduce((sum, row) => sum + (claims.narration[row] ?? 0), 0),
    events: events.length,
    statuses: withWords(
      STATUSES,
      tally(events, STATUSES.length, (row) => columns.events.status[row] ?? 0),
    ),
    profile: profileOfClaims(columns, rows),
    claimants: mostOf(claimants, told, MOST_NAMED),
    claimantCount: told.reduce((sum, count) => sum + Number(count > 0), 0),
  };
});

/** How many claims each outlet printed, by its id. */
export const claimsPrinted = rememberOne(
  (columns: Columns) =>
    new Map(columns.publishers.map(({ id }, at) => [id, claimsByPublisher(columns).rows(at).length])),
);
