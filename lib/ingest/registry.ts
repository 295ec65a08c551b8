import type { Writable } from "@/lib/db/writer";
import { foldKey } from "@/lib/gazetteer/fold";
import type { Place } from "@/lib/gazetteer/place";
import type { ActorSeed } from "@/lib/seeds/actors";
import type { PublisherRow } from "./publishers";
import { columns, type Transaction, upsertRows } from "./rows";
import { indexNames, makeNames } from "./search/names";
import { dropEntries } from "./search/write";

/** What claims refer to and articles do not bring: who speaks, who prints, where. */
export type Registry = { actors: ActorSeed[]; publishers: PublisherRow[]; places: Place[] };

/** Places that go to the database at once, with all their names. */
const CHUNK = 2000;

/** The columns of the registry's tables, in the words of the schema. */
export const ACTOR = { table: "Actor", key: columns("id"), columns: columns("id", "name", "kind", "side", "parentId") };
export const PUBLISHER = {
  table: "Publisher",
  key: columns("id"),
  columns: columns("id", "name", "family", "homepage"),
};
const ALIAS = { table: "ActorAlias", key: columns("actorId", "alias"), columns: columns("actorId", "alias") };
const NAME = {
  table: "PlaceName",
  key: columns("placeId", "name"),
  columns: columns("placeId", "name", "folded", "language"),
};
const PLACE = {
  table: "Place",
  key: columns("id"),
  columns: [
    ...columns("id", "name", "nativeName", "admin1", "admin2", "country", "lat", "lon", "featureCode", "population"),
    ...columns("source", "licence", "importedFrom"),
  ],
};

/** Brings the registry's rows up to date. Rows that are equal are not written; what nothing refers to any more goes. */
export async function syncRegistry(db: Writable, { actors, publishers, places }: Registry): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await syncActors(tx, actors);
      await upsertRows(tx, PUBLISHER, publishers);
      await indexNames(tx, "Publisher", idsOf(publishers));
      await dropUnused(tx, "Publisher", publishers);
      await syncPlaces(tx, places);
    },
    { timeout: 300_000 },
  );
}

async function syncActors(tx: Transaction, actors: ActorSeed[]) {
  const rows = actors.map(({ id, name, kind, side, parent }) => ({ id, name, kind, side, parentId: parent ?? null }));
  const aliases = actors.flatMap(({ id, aliases }) => aliases.map((alias) => ({ actorId: id, alias })));
  await upsertRows(tx, ACTOR, rows);
  await upsertRows(tx, ALIAS, aliases);
  await tx.$executeRaw`
    DELETE FROM "ActorAlias" WHERE ("actorId", "alias") NOT IN
      (SELECT value->>'$.actorId', value->>'$.alias' FROM json_each(${JSON.stringify(aliases)}))`;
  await indexNames(tx, "Actor", idsOf(actors));
  await dropUnused(tx, "Actor", actors);
}

/** Brings the rows of places, and their spellings, up to date; places that are not listed go, unless a claim is about them. */
export async function syncPlaces(tx: Transaction, places: Place[]) {
  for (let start = 0; start < places.length; start += CHUNK) {
    const chunk = places.slice(start, start + CHUNK);
    const rows = chunk.map(pick);
    const names = chunk.flatMap(namesOf);
    await upsertRows(tx, PLACE, rows);
    const renamed = await findRenamed(tx, idsOf(rows), names);
    await upsertRows(tx, NAME, names);
    await tx.$executeRaw`
      DELETE FROM "PlaceName" WHERE "placeId" IN (SELECT value->>'$.id' FROM json_each(${JSON.stringify(rows)}))
        AND ("placeId", "name") NOT IN
          (SELECT value->>'$.placeId', value->>'$.name' FROM json_each(${JSON.stringify(names)}))`;
    await indexNames(tx, "Place", renamed);
  }
  await dropUnused(tx, "Place", places);
}

/** The places that have other spellings than are stored, or are not in the index: to make the words of all takes long. */
async function findRenamed(tx: Transaction, places: string[], names: { placeId: string; name: string }[]) {
  const [ids, listed] = [JSON.stringify(places), JSON.stringify(names)];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT value->>'$.placeId' AS "id" FROM json_each(${listed}) AS listed
    LEFT JOIN "PlaceName" AS known ON known."placeId" = value->>'$.placeId' AND known."name" = value->>'$.name'
    WHERE known."name" IS NULL
    UNION
    SELECT "placeId" FROM "PlaceName" WHERE "placeId" IN (SELECT value FROM json_each(${ids}))
      AND ("placeId", "name") NOT IN (SELECT value->>'$.placeId', value->>'$.name' FROM json_each(${listed}))
    UNION
    SELECT "id" FROM "Place" WHERE "id" IN (SELECT value FROM json_each(${ids})) AND "searchId" IS NULL`;
  return rows.map(({ id }) => id);
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function pick(place: Place) {
  const { names: _names, ...row } = place;
  return row;
}

/** Each spelling once. The language of one in Cyrillic is not known, since villages have a Russian and a Ukrainian name. */
function namesOf({ id, name, nativeName, names }: Place) {
  const spellings = new Set([name, ...(nativeName ? [nativeName] : []), ...names]);
  return [...spellings].map((one) => ({
    placeId: id,
    name: one,
    folded: foldKey(one),
    language: one === nativeName ? "uk" : null,
  }));
}

/** Who or what refers to a row of each table. */
const USERS: Record<"Actor" | "Publisher" | "Place", string[]> = {
  Actor: [`"Claim" WHERE "claimantId" = "Actor"."id"`, `"Actor" AS part WHERE part."parentId" = "Actor"."id"`],
  Publisher: [`"Article" WHERE "publisherId" = "Publisher"."id"`],
  Place: [`"Claim" WHERE "placeId" = "Place"."id"`, `"Event" WHERE "placeId" = "Place"."id"`],
};

/** Deletes rows that are neither in the list nor referred to. */
export async function dropUnused(tx: Transaction, table: keyof typeof USERS, listed: { id: string }[]): Promise<void> {
  const used = USERS[table].map((user) => `AND NOT EXISTS (SELECT 1 FROM ${user})`).join(" ");
  const unused = `"id" NOT IN (SELECT value FROM json_each(?)) ${used}`;
  const ids = idsOf(listed);
  await dropEntries(tx, table, { where: unused, list: ids }, makeNames(table));
  await tx.$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${unused}`, JSON.stringify(ids));
}
