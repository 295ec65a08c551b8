import type { Span } from "@/lib/extract/types";
import { groupBy } from "@/lib/link/group";
import type { LinkedClaim, LinkedEvent } from "@/lib/link/linked";
import type { Found } from "@/lib/link/mentions";
import type { ArticleRow } from "./article-row";
import { CLAIM, EVENT, toClaimRow, toEventRow } from "./event-rows";
import type { StoredMention } from "./mentions";
import { REPORT, toReportRow } from "./report-rows";
import { insertRows, runOnList, type Transaction, upsertRows } from "./rows";

/** What one article's linking gave: its own mentions, those that were stored there, and the events of both. */
export type Linked = {
  row: ArticleRow;
  sentences: Span[];
  found: Found[];
  stored: StoredMention[];
  events: LinkedEvent[];
  /** Ids of the events as they were before. */
  touched: string[];
  /** True where the article was there before and its old reports were taken out. */
  again: boolean;
};

/** Writes what linking gave, and of it only what differs: a busy town's event has thousands of reports. */
export async function writeLinked(tx: Transaction, linked: Linked): Promise<void> {
  const { row, found, stored, events } = linked;
  const claimOf = reportsToClaims(events);
  const claims = events.flatMap((event) => event.claims.map((claim) => ({ eventId: event.id, claim })));
  const isSame = linked.again ? () => false : hasSameReports(stored);

  await upsertRows(tx, EVENT, events.map(toEventRow));
  const changed = claims.filter(({ claim }) => !isSame(claim));
  await upsertRows(
    tx,
    CLAIM,
    changed.map(({ eventId, claim }) => toClaimRow(eventId, claim)),
  );
  const article = { text: row.text, sentences: linked.sentences, extractor: row.extractorVersion };
  const claimIdOf = (report: string) => claimOf.get(report) ?? "";
  await insertRows(
    tx,
    REPORT,
    found.map((one) => toReportRow(one, claimIdOf(one.mention.id), article)),
  );
  await moveReports(tx, stored, claimIdOf);
  await dropStale(tx, linked);
}

function reportsToClaims(events: LinkedEvent[]): Map<string, string> {
  const claims = events.flatMap((event) => event.claims);
  return new Map(claims.flatMap(({ id, reportIds }) => reportIds.map((reportId) => [reportId, id] as const)));
}

/** A claim's id says its event and its position: with the same reports as before it is as it was. */
function hasSameReports(stored: StoredMention[]): (claim: LinkedClaim) => boolean {
  const before = groupBy(stored, ({ claimId }) => claimId);
  return ({ id, reportIds }) => {
    const reports = new Set(before.get(id)?.map(({ mention }) => mention.id));
    return reports.size === reportIds.length && reportIds.every((report) => reports.has(report));
  };
}

async function moveReports(tx: Transaction, stored: StoredMention[], claimIdOf: (report: string) => string) {
  const moved = stored
    .map(({ mention, claimId }) => ({ id: mention.id, claimId, now: claimIdOf(mention.id) }))
    .filter(({ claimId, now }) => claimId !== now);
  const sql = `UPDATE "Report" SET "claimId" = moved.value->>'$.now' FROM json_each(?) AS moved
    WHERE "Report"."id" = moved.value->>'$.id'`;
  await runOnList(tx, sql, moved);
}

/** What has gone of the events that were touched: claims without a report first, then events without a claim. */
async function dropStale(tx: Transaction, { stored, events, touched, again }: Linked) {
  const claims = new Set(events.flatMap((event) => event.claims.map(({ id }) => id)));
  const ids = new Set(events.map(({ id }) => id));
  const emptied = [...new Set(stored.map(({ claimId }) => claimId))].filter((id) => !claims.has(id));
  await runOnList(tx, `DELETE FROM "Claim" WHERE "id" IN (SELECT value FROM json_each(?))`, emptied);
  if (again) await runOnList(tx, DROP_WITHOUT_REPORTS, touched);
  const gone = touched.filter((id) => !ids.has(id));
  await runOnList(tx, `DELETE FROM "Event" WHERE "id" IN (SELECT value FROM json_each(?))`, gone);
}

/** Where an article's reports were taken out, claims that were its alone are left without one. */
const DROP_WITHOUT_REPORTS = `DELETE FROM "Claim" WHERE "eventId" IN (SELECT value FROM json_each(?))
  AND NOT EXISTS (SELECT 1 FROM "Report" WHERE "claimId" = "Claim"."id")`;
