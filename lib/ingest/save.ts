import type { FoundClaim, FurnitureSpan } from "@/lib/extract/types";
import { linkMentions } from "@/lib/link/link";
import type { LinkedEvent } from "@/lib/link/linked";
import { type Found, toMentions } from "@/lib/link/mentions";
import { originOf } from "@/lib/link/origin";
import type { PrismaClient } from "@/prisma/client/client";
import { type ArticleRow, writeArticle } from "./article-row";
import { CLAIM, EVENT, toClaimRow, toEventRow } from "./event-rows";
import { findNeighbours, readMentions, type StoredMention } from "./mentions";
import type { PublisherRow } from "./publishers";
import { REPORT, toReportRow } from "./report-rows";
import { runOnList, type Transaction, upsertRows } from "./rows";

/** An article as it was read, and all that goes with it. */
export type Reading = {
  row: ArticleRow;
  publisher: PublisherRow;
  furniture: FurnitureSpan[];
  claims: FoundClaim[];
  /** True where the article was there before. */
  again: boolean;
  today: string;
};

/**
 * Saves one article with its reports, and links the events again that they touch, in one transaction: all of it is
 * there, or nothing. Events of other places, topics and times are neither read nor written.
 */
export async function saveArticle(db: PrismaClient, reading: Reading): Promise<void> {
  await db.$transaction((tx) => save(tx, reading), { timeout: 120_000, maxWait: 60_000 });
}

async function save(tx: Transaction, { row, publisher, furniture, claims, again, today }: Reading) {
  await upsertRows(tx, { table: "Publisher", key: ["id"], columns: ["id", "name", "family", "homepage"] }, [publisher]);
  await writeArticle(tx, row, furniture, today);
  const left = again ? await takeOut(tx, row.id) : [];

  const origin = originOf({ agency: row.agency, publisherId: row.publisherId, family: publisher.family });
  const found = toMentions({ ...row, origin }, claims);
  const mentions = found.map(({ mention }) => mention);
  const touched = [...new Set([...left, ...(await findNeighbours(tx, mentions))])];
  const stored = await readMentions(tx, touched);
  const events = linkMentions([...stored.map(({ mention }) => mention), ...mentions]);

  await writeSpeakers(tx, claims);
  await writeEvents(tx, events);
  await writeReports(tx, { events, found, stored, row });
  await dropStale(tx, touched, events);
}

/** Takes an article's reports out; gives the events that they were of. */
async function takeOut(tx: Transaction, articleId: string): Promise<string[]> {
  const events = await tx.$queryRaw<{ eventId: string }[]>`
    SELECT DISTINCT claim."eventId" FROM "Report" AS report JOIN "Claim" AS claim ON claim."id" = report."claimId"
    WHERE report."articleId" = ${articleId}`;
  await tx.$executeRaw`DELETE FROM "Report" WHERE "articleId" = ${articleId}`;
  return events.map(({ eventId }) => eventId);
}

/** Speakers that no registry lists have a row as soon as they claim something. */
async function writeSpeakers(tx: Transaction, claims: FoundClaim[]) {
  const others = claims.filter(({ claimant }) => claimant.startsWith("other:"));
  const rows = others.map(({ claimant, claimantName, claimantSide }) => ({
    id: claimant,
    name: claimantName,
    kind: "other",
    side: claimantSide,
    parentId: null,
  }));
  await upsertRows(tx, { table: "Actor", key: ["id"], columns: ["id", "name", "kind", "side", "parentId"] }, rows);
}

async function writeEvents(tx: Transaction, events: LinkedEvent[]) {
  await upsertRows(tx, EVENT, events.map(toEventRow));
  await upsertRows(
    tx,
    CLAIM,
    events.flatMap(({ id, claims }) => claims.map((claim) => toClaimRow(id, claim))),
  );
}

type Written = { events: LinkedEvent[]; found: Found[]; stored: StoredMention[]; row: ArticleRow };

/** New reports are inserted; a stored one is written only where it belongs to another claim now. */
async function writeReports(tx: Transaction, { events, found, stored, row }: Written) {
  const claims = events.flatMap((event) => event.claims);
  const claimOf = new Map(claims.flatMap(({ id, reportIds }) => reportIds.map((reportId) => [reportId, id] as const)));
  const article = { text: row.text, extractor: row.extractorVersion };
  const rows = found.map((one) => toReportRow(one, claimOf.get(one.mention.id) ?? "", article));
  await upsertRows(tx, REPORT, rows);
  const moved = stored.flatMap(({ mention, claimId }) => {
    const now = claimOf.get(mention.id);
    return now && now !== claimId ? { id: mention.id, claimId: now } : [];
  });
  const move = `UPDATE "Report" SET "claimId" = moved.value->>'$.claimId' FROM json_each(?) AS moved WHERE "Report"."id" = moved.value->>'$.id'`;
  await runOnList(tx, move, moved);
}

/** Of the events that were touched, what has gone: claims first, then the events. */
async function dropStale(tx: Transaction, touched: string[], events: LinkedEvent[]) {
  if (touched.length === 0) return;
  const claims = JSON.stringify(events.flatMap((event) => event.claims.map(({ id }) => id)));
  const gone = touched.filter((id) => !events.some((event) => event.id === id));
  await tx.$executeRaw`
    DELETE FROM "Claim" WHERE "eventId" IN (SELECT value FROM json_each(${JSON.stringify(touched)}))
      AND "id" NOT IN (SELECT value FROM json_each(${claims}))`;
  await runOnList(tx, `DELETE FROM "Event" WHERE "id" IN (SELECT value FROM json_each(?))`, gone);
}
