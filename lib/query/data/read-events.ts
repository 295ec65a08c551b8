import type { Snapshot } from "@/lib/db/snapshot";
import { toCodePoint } from "@/lib/view/code-points";
import type { EventView } from "@/lib/view/event";
import { type PrintedEvent, type PrintedRow, type PrintedClaimRow as Row, toPrintedClaims } from "@/lib/view/printed";
import { toEventView } from "@/lib/view/to-event";
import { Prisma } from "@/prisma/client/client";
import { EVENT_COLUMNS, ownColumns } from "../events";

/** The events of some ids, in their order, with the claims that a condition allows; those without such a claim are left out. */
export function readEvents(snapshot: Snapshot, where: Prisma.Sql, ids: string[]): EventView[] {
  return [...readRows(snapshot, where, ids).values()].flatMap((rows) => toEventView(rows) ?? []);
}

/** The same with each printing of those claims; with `hasPoints`, its positions in code points too. */
export function readPrinted(snapshot: Snapshot, where: Prisma.Sql, ids: string[], hasPoints = false): PrintedEvent[] {
  const events = [...readRows(snapshot, where, ids).values()];
  const matching = events.map((rows) => rows.filter(({ matches }) => matches));
  const reports = readReports(
    snapshot,
    matching.flatMap((rows) => rows.map(({ id }) => id)),
  );
  const points = hasPoints ? countPoints(snapshot, [...reports.values()].flat()) : () => null;
  return events.flatMap((rows, at) => {
    const event = toEventView(rows);
    if (!event) return [];
    const claims = toPrintedClaims(matching[at] ?? [], reports, points);
    return [{ ...event, claims, country: rows[0]?.country ?? null, admin2: rows[0]?.admin2 ?? null }];
  });
}

/**
 * The rows of all claims of those events, as the others say whose event it is; by event, in the order of the ids. What the claims of
 * an event have in common is read once. The plus keeps the planner from looking a condition up in an index of its own, with thousands
 * of rows for each event.
 */
function readRows(snapshot: Snapshot, where: Prisma.Sql, ids: string[]): Map<string, Row[]> {
  const asked = Prisma.sql`json_each(${JSON.stringify(ids)}) AS asked CROSS JOIN Event e ON e.id = asked.value`;
  const rows = snapshot.all<Row>(Prisma.sql`
    SELECT ${ownColumns(where)}, e.id AS eventId
    FROM ${asked}
      CROSS JOIN Claim c ON c.eventId = e.id
      JOIN Actor a ON a.id = c.claimantId
    WHERE EXISTS (SELECT 1 FROM Claim c JOIN Actor a ON a.id = c.claimantId WHERE c.eventId = e.id AND +(${where}))
    ORDER BY asked.key`);
  const common = snapshot.all<Pick<Row, "eventId">>(Prisma.sql`
    SELECT ${EVENT_COLUMNS}, p.country, p.admin2 FROM ${asked} LEFT JOIN Place p ON p.id = e.placeId`);
  const byId = new Map(common.map((event) => [event.eventId, event]));
  const events = new Map<string, Row[]>();
  for (const own of rows) {
    const row = Object.assign(own, byId.get(own.eventId));
    const others = events.get(row.eventId);
    if (others) others.push(row);
    else events.set(row.eventId, [row]);
  }
  return events;
}

/** The reports of some claims, by claim, first printed first. */
function readReports(snapshot: Snapshot, claims: string[]): Map<string, PrintedRow[]> {
  const rows = snapshot.all<PrintedRow>(Prisma.sql`
    SELECT r.id, r.claimId, r.articleId, ar.title, ar.publisherId, pu.name AS publisherName, pu.homepage, ar.agency,
      ar.publishedOn, ar.url, ar.language, ar.ingestedOn, r.excerpt, r."before", r."after", r.start, r.end, r.rule, r.confidence
    FROM json_each(${JSON.stringify(claims)}) AS asked
      CROSS JOIN Report r ON r.claimId = asked.value
      JOIN Article ar ON ar.id = r.articleId
      JOIN Publisher pu ON pu.id = ar.publisherId
    ORDER BY asked.key, ar.publishedOn IS NULL, ar.publishedOn, r.articleId, r.start`);
  const reports = new Map<string, PrintedRow[]>();
  for (const row of rows) {
    const own = reports.get(row.claimId);
    if (own) own.push(row);
    else reports.set(row.claimId, [row]);
  }
  return reports;
}

/**
 * The texts that have signs of two units: in all others positions are the same in both counts. The words are those of the index's own
 * condition in prisma/migrations, by which SQLite knows that it holds all of them.
 */
const BEYOND = Prisma.raw(
  `(${["F0", "F1", "F2", "F3", "F4"].map((byte) => `instr(CAST("text" AS BLOB), x'${byte}')`).join(" + ")}) > 0`,
);

/** How positions are counted in code points. */
function countPoints(snapshot: Snapshot, reports: PrintedRow[]) {
  const articles = JSON.stringify([...new Set(reports.map(({ articleId }) => articleId))]);
  const rows = snapshot.all<{ id: string; text: string }>(Prisma.sql`
    SELECT id, text FROM Article INDEXED BY "Article_text_beyond_idx"
    WHERE id IN (SELECT value FROM json_each(${articles})) AND ${BEYOND}`);
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return ({ articleId, start, end }: PrintedRow) => {
    const text = texts.get(articleId);
    const [first, last] = [Number(start), Number(end)];
    return text === undefined
      ? { start: first, end: last }
      : { start: toCodePoint(text, first), end: toCodePoint(text, last) };
  };
}
