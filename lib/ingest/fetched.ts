import type { Transaction } from "@/lib/db/writer";
import type { Link } from "@/lib/fetch/list";
import { addDays } from "@/lib/link/link-day";
import { columns, upsertRows } from "./rows";

/** What is remembered of an address: a row of Fetched, in the words of the schema. */
export type Fetched = {
  url: string;
  kind: "page" | "list";
  status: "waiting" | "read" | "unchanged" | "refused" | "failed";
  listedBy: string | null;
  changed: string | null;
  etag: string | null;
  lastModified: string | null;
  articleId: string | null;
  extractorVersion: string | null;
  fetchedOn: string | null;
  failures: number;
  gapDays: number;
  askOn: string | null;
};

const TABLE = {
  table: "Fetched",
  key: columns("url"),
  columns: [
    ...columns("url", "kind", "status", "listedBy", "changed", "etag", "lastModified", "articleId"),
    ...columns("extractorVersion", "fetchedOn", "failures", "gapDays", "askOn"),
  ],
};

/** An address is asked for again after a day, two, four and so on; after a longer gap than this no more, unless its list says that it changed. */
const MAX_GAP_DAYS = 32;

/** Failures after which an address is tried again the same day. */
const TRIES_A_DAY = 3;

/** What became of asking for an address, as far as it is remembered. */
export type Asked = Pick<Fetched, "status"> & Partial<Fetched>;

/**
 * What is remembered of an address after it was asked for: what is read, unchanged or refused has time, each time twice as much; what
 * failed is tried again, a few times at once.
 */
export function after(row: Fetched, asked: Asked, today: string): Fetched {
  const failures = asked.status === "failed" ? row.failures + 1 : 0;
  const again = { ...row, ...asked, failures, fetchedOn: today };
  if (failures > 0 && failures < TRIES_A_DAY) return { ...again, askOn: today };
  const askOn = row.gapDays > MAX_GAP_DAYS ? null : addDays(today, row.gapDays);
  return { ...again, gapDays: row.gapDays * 2, askOn };
}

/** The same of a list: it is asked for each time, unless the one above says that it changed before today and not since. */
export function afterList(row: Fetched, asked: Asked, today: string): Fetched {
  const failures = asked.status === "failed" ? row.failures + 1 : 0;
  const isRead = asked.status === "read" || asked.status === "unchanged";
  const isComplete = isRead && row.changed !== null && row.changed < today;
  return { ...row, ...asked, kind: "list", failures, fetchedOn: today, askOn: isComplete ? null : today };
}

/** What is remembered of an address, or how one begins that nobody has asked for. */
export async function readFetched(tx: Transaction, url: string): Promise<Fetched> {
  const [row] = await tx.$queryRaw<Fetched[]>`SELECT * FROM "Fetched" WHERE "url" = ${url}`;
  return row ? { ...row, failures: Number(row.failures), gapDays: Number(row.gapDays) } : beginning(url);
}

function beginning(url: string): Fetched {
  const nothing = { listedBy: null, changed: null, etag: null, lastModified: null, articleId: null };
  const never = { extractorVersion: null, fetchedOn: null, failures: 0, gapDays: 1, askOn: null };
  return { url, kind: "page", status: "waiting", ...nothing, ...never };
}

export async function writeFetched(tx: Transaction, row: Fetched): Promise<void> {
  await upsertRows(tx, TABLE, [row]);
}

/**
 * Notes what a list names, to be asked for: what is new, and what it says has changed since it was fetched. Two lists may say different
 * times of one page: the later one holds.
 */
export async function noteLinks(
  tx: Transaction,
  links: Link[],
  { kind, listedBy, today }: { kind: Fetched["kind"]; listedBy: string; today: string },
): Promise<void> {
  const json = JSON.stringify(links);
  await tx.$executeRaw`
    UPDATE "Fetched" SET "gapDays" = 1, "askOn" = ${today} FROM json_each(${json}) AS link
    WHERE "url" = link.value->>'$.url' AND link.value->>'$.changed' > COALESCE("changed", '')
      AND link.value->>'$.changed' >= COALESCE("fetchedOn", '')`;
  await tx.$executeRaw`
    INSERT INTO "Fetched" ("url", "kind", "status", "listedBy", "changed", "failures", "gapDays", "askOn")
    SELECT value->>'$.url', ${kind}, 'waiting', ${listedBy}, value->>'$.changed', 0, 1, ${today}
    FROM json_each(${json}) WHERE true
    ON CONFLICT ("url") DO UPDATE SET "listedBy" = excluded."listedBy",
      "changed" = NULLIF(MAX(COALESCE("changed", ''), COALESCE(excluded."changed", '')), '')
    WHERE "listedBy" IS NOT excluded."listedBy" OR excluded."changed" > COALESCE("changed", '')`;
}

/** What a list names, itself or by lists that it names, and is to be asked for: the newest first, all or no more than `most`. */
export async function findDue(
  tx: Transaction,
  list: string,
  { kind, today, most = -1 }: { kind: Fetched["kind"]; today: string; most?: number },
): Promise<{ url: string; listedBy: string }[]> {
  return tx.$queryRaw`
    WITH RECURSIVE "list" ("url") AS (
      SELECT ${list} UNION
      SELECT row."url" FROM "list" JOIN "Fetched" AS row ON row."listedBy" = "list"."url" WHERE row."kind" = 'list'
    )
    SELECT row."url", row."listedBy" FROM "list" JOIN "Fetched" AS row ON row."listedBy" = "list"."url"
    WHERE row."kind" = ${kind} AND row."askOn" <= ${today}
    ORDER BY row."changed" DESC, row."url" LIMIT ${most}`;
}
