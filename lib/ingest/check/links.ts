import { linkMentions } from "@/lib/link/link";
import type { LinkedEvent } from "@/lib/link/linked";
import { CLAIM, EVENT, toClaimRow, toEventRow } from "../event-rows";
import { readMentions } from "../mentions";
import type { Transaction } from "../rows";
import type { Check } from "./finding";

/** Places whose events are linked at once. */
const PLACES = 200;
/** Events without a place that are linked at once. */
const EVENTS = 2000;

/** Whether the events, their claims, counts and status are those that linking all reports from scratch gives. */
export const LINK_CHECK: Check = {
  name: "events, claims, counts and status are as linked from scratch",
  async run(db) {
    const wrong: string[] = [];
    for await (const events of groups(db)) wrong.push(...(await compare(db, events)));
    return wrong;
  },
};

/** Ids of events, so that those which may touch each other come together: all of a place. */
async function* groups(db: Transaction): AsyncGenerator<string[]> {
  const places = await db.$queryRaw<{ placeId: string }[]>`
    SELECT DISTINCT "placeId" FROM "Event" WHERE "placeId" IS NOT NULL ORDER BY "placeId"`;
  for (let at = 0; at < places.length; at += PLACES) {
    const some = JSON.stringify(places.slice(at, at + PLACES).map(({ placeId }) => placeId));
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Event" WHERE "placeId" IN (SELECT value FROM json_each(${some}))`;
    yield rows.map(({ id }) => id);
  }
  for (let last = ""; ; ) {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Event" WHERE "placeId" IS NULL AND "id" > ${last} ORDER BY "id" LIMIT ${EVENTS}`;
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    last = rows.at(-1)?.id ?? last;
  }
}

async function compare(db: Transaction, ids: string[]): Promise<string[]> {
  const stored = await readMentions(db, ids);
  const linked = linkMentions(stored.map(({ mention }) => mention));
  const expected = new Map(linked.flatMap(linesOf));
  const found = new Map(await readLines(db, ids));
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [...names].filter((name) => expected.get(name) !== found.get(name));
}

function linesOf(event: LinkedEvent): [string, string][] {
  return [
    [event.id, toLine(toEventRow(event), EVENT.columns)],
    ...event.claims.map((claim): [string, string] => [claim.id, toLine(toClaimRow(event.id, claim), CLAIM.columns)]),
  ];
}

async function readLines(db: Transaction, ids: string[]): Promise<[string, string][]> {
  const list = JSON.stringify(ids);
  const events = await db.$queryRaw<{ id: string }[]>`
    SELECT * FROM "Event" WHERE "id" IN (SELECT value FROM json_each(${list}))`;
  const claims = await db.$queryRaw<{ id: string }[]>`
    SELECT * FROM "Claim" WHERE "eventId" IN (SELECT value FROM json_each(${list}))`;
  return [
    ...events.map((row): [string, string] => [row.id, toLine(row, EVENT.columns)]),
    ...claims.map((row): [string, string] => [row.id, toLine(row, CLAIM.columns)]),
  ];
}

function toLine(row: object, columns: readonly string[]): string {
  const cells = row as Record<string, unknown>;
  return JSON.stringify(
    columns.map((column) => (typeof cells[column] === "boolean" ? Number(cells[column]) : cells[column])),
  );
}
