import type { Days } from "@/lib/extract/types";
import { DATE_PRECISIONS, PLACE_PRECISIONS } from "@/lib/vocabulary";
import type { Cluster } from "./cluster";
import { contentId } from "./content-hash";
import { groupBy } from "./group";
import type { LinkedClaim } from "./linked";
import { byPublication, type Mention } from "./mention";

/**
 * Forms the claims of one event: one for each claimant, stance and type, narration apart. Where its reports differ:
 *
 * - days: the most precise, of these the earliest
 * - killed, wounded: the number of the latest publication that gives one; nothing is averaged, each report keeps its own
 * - what was corrected since: nothing, as long as another report stands
 * - place: the most precise; its spelling, and whom it is about: the first publication that says so
 */
export function formClaims(eventId: string, mentions: Cluster): LinkedClaim[] {
  const groups = groupBy(mentions, ({ claimantId, stance, type, narration }) =>
    contentId(eventId, claimantId, stance, type, narration),
  );
  return [...groups]
    .map(([id, reports]) => formClaim(`c${id}`, reports.toSorted(byPublication) as Cluster))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function formClaim(id: string, all: Cluster): LinkedClaim {
  const reports = standing(all);
  const [first] = reports;
  const { claimantId, claimantName, side, stance, type, narration, placeId, placeName, placeAdmin1, candidates } =
    first;
  return {
    id,
    claimantId,
    claimantName,
    side,
    stance,
    type,
    narration,
    targetSide: reports.find(({ targetSide }) => targetSide)?.targetSide ?? null,
    placeId,
    placeName,
    placeAdmin1,
    placeSurface: first.placeSurface,
    placePrecision: PLACE_PRECISIONS.find((word) => reports.some((one) => one.placePrecision === word)) ?? "unknown",
    candidates,
    said: bestDays(reports.map(({ said }) => said)),
    event: bestDays(reports.map(({ event }) => event)),
    killed: latestNumber(reports, "killed"),
    wounded: latestNumber(reports, "wounded"),
    superseded: first.superseded,
    reportIds: all.map((report) => report.id),
  };
}

/** What articles say that stand; where none does, what those said that were corrected. */
export function standing<T extends { superseded: boolean }>(all: [T, ...T[]]): [T, ...T[]] {
  const left = all.filter(({ superseded }) => !superseded);
  return left.length > 0 ? (left as [T, ...T[]]) : all;
}

function bestDays(days: Days[]): Days {
  const rank = ({ precision }: Days) => DATE_PRECISIONS.indexOf(precision);
  const key = ({ from, to }: Days) => `${from ?? "9999"} ${to ?? "9999"}`;
  const [best] = days.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
  return best ?? { from: null, to: null, precision: "unknown" };
}

function latestNumber(reports: Mention[], field: "killed" | "wounded"): number | null {
  return reports.findLast((report) => report[field] !== null)?.[field] ?? null;
}
