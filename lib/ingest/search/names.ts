import { toActorWords, toNameWords, toPlaceWords } from "@/lib/search/document";
import { toNameRowid } from "@/lib/search/rowid";
import type { Side } from "@/lib/vocabulary";
import { runOnList, type Transaction } from "../rows";
import { indexReportsAgain } from "./reports";
import { type Entry, type Remake, writeEntries } from "./write";

export type Named = "Actor" | "Place" | "Publisher";

export type NameRow = { id: string; side?: Side; names: string };

/** The statement that gives the rows of a table, of a list of ids, with all their names. */
export const NAMES: Record<Named, string> = {
  Actor: `SELECT actor."id", actor."side", json_array(actor."name",
      (SELECT json_group_array("alias") FROM "ActorAlias" WHERE "actorId" = actor."id")) AS "names"
    FROM "Actor" AS actor WHERE actor."id" IN (SELECT value FROM json_each(?))`,
  Place: `SELECT place."id", json_array(place."name",
      (SELECT json_group_array("name") FROM "PlaceName" WHERE "placeId" = place."id")) AS "names"
    FROM "Place" AS place WHERE place."id" IN (SELECT value FROM json_each(?))`,
  Publisher: `SELECT "id", json_array("name") AS "names" FROM "Publisher" WHERE "id" IN (SELECT value FROM json_each(?))`,
};

/** Indexes the names of some rows, as they are stored, where the index has others; and what is found by them. */
export async function indexNames(tx: Transaction, table: Named, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const remake = makeNames(table);
  const changed = await findChanged(tx, table, await remake(tx, ids));
  if (changed.length === 0) return;
  await writeEntries(tx, table, changed, remake);
  await runOnList(
    tx,
    `UPDATE "${table}" SET "searchWords" = named.value->>'$.words' FROM json_each(?) AS named
     WHERE "${table}"."id" = named.value->>'$.id'`,
    changed,
  );
  const changedIds = changed.map(({ id }) => id);
  if (table === "Actor") await indexReportsAgain(tx, "claimantId", changedIds);
  if (table === "Place") await indexReportsAgain(tx, "placeId", changedIds);
}

/** What rows of a table are found by. */
export function makeNames(table: Named): Remake {
  return async (tx, ids) => {
    const rows = await tx.$queryRawUnsafe<NameRow[]>(NAMES[table], JSON.stringify(ids));
    return rows.map((row) => toNameEntry(table, row));
  };
}

/** The name comes first, so that other words tell of another name; the order of the others means nothing. */
export function toNameEntry(table: Named, { id, names, side = "none" }: NameRow): Entry {
  const [name, others] = JSON.parse(names) as [string, string[]?];
  const list = [name, ...(others ?? []).sort()];
  const words =
    table === "Actor" ? toActorWords(list, side) : table === "Place" ? toPlaceWords(list) : toNameWords(list);
  return { id, rowid: toNameRowid(id), words };
}

async function findChanged(tx: Transaction, table: Named, words: Entry[]): Promise<Entry[]> {
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `SELECT "${table}"."id" FROM json_each(?) AS named JOIN "${table}" ON "${table}"."id" = named.value->>'$.id'
     WHERE "${table}"."searchWords" IS NOT named.value->>'$.words' OR "${table}"."searchId" IS NULL`,
    JSON.stringify(words),
  );
  const ids = new Set(rows.map(({ id }) => id));
  return words.filter(({ id }) => ids.has(id));
}
