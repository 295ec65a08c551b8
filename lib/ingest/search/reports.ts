import { type ReportFacts, toReportWords } from "@/lib/search/document";
import { toRowid } from "@/lib/search/rowid";
import type { Transaction } from "../rows";
import { type Entry, writeEntries, writeWords } from "./write";

/** Reports that are indexed at once: as many as fit in a few megabytes. */
const CHUNK = 5000;

export type ReportRow = ReportFacts & { id: string; day: string | null };

/** What reports are found by, of a list of ids. */
export const REPORT_FACTS = `
  SELECT report."id", report."excerpt", report."placeSurface", article."publisherId",
    COALESCE(article."publishedOn", report."linkDay") AS "day",
    claim."claimantId", claim."stance", claim."type", claim."placeId", claim."placeName",
    actor."name" AS "claimantName", actor."side", place."searchWords" AS "placeWords"
  FROM json_each(?) AS asked
  JOIN "Report" AS report ON report."id" = asked.value
  JOIN "Claim" AS claim ON claim."id" = report."claimId"
  JOIN "Actor" AS actor ON actor."id" = claim."claimantId"
  JOIN "Article" AS article ON article."id" = report."articleId"
  LEFT JOIN "Place" AS place ON place."id" = claim."placeId"`;

/** Indexes these reports, which are stored with their claims, claimants and places. */
export async function indexReports(tx: Transaction, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) await indexChunk(tx, ids.slice(start, start + CHUNK));
}

/** Indexes what is in the index already of some claimants or places, as they have other names now. */
export async function indexReportsAgain(tx: Transaction, of: "claimantId" | "placeId", ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT report."id" FROM "Claim" AS claim JOIN "Report" AS report ON report."claimId" = claim."id"
     WHERE claim."${of}" IN (SELECT value FROM json_each(?)) AND report."searchId" IS NOT NULL`,
    JSON.stringify(ids),
  );
  await indexReports(
    tx,
    rows.map(({ id }) => id),
  );
}

export function toReportEntry(row: ReportRow): Entry {
  return { id: row.id, rowid: toRowid(row.day, row.id), words: toReportWords(row) };
}

async function indexChunk(tx: Transaction, ids: string[]): Promise<void> {
  const entries = await makeReports(tx, ids);
  await writeEntries(tx, "Report", entries, makeReports);
  await writeWords(tx, entries);
}

/** What these reports are found by. */
export async function makeReports(tx: Transaction, ids: string[]): Promise<Entry[]> {
  if (ids.length === 0) return [];
  return (await tx.$queryRawUnsafe<ReportRow[]>(REPORT_FACTS, JSON.stringify(ids))).map(toReportEntry);
}
