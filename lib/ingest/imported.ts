import type { Writable } from "@/lib/db/writer";
import type { Place } from "@/lib/gazetteer/place";
import { syncPlaces } from "./registry";
import { fillSearch } from "./search/fill";

type PlaceRow = Omit<Place, "names">;
type NameRow = { placeId: string; name: string };

/** The places that gazetteer files brought to the database, with all their spellings, by id. */
export async function readImported(db: Writable): Promise<Place[]> {
  const rows = await db.$queryRaw<PlaceRow[]>`
    SELECT "id", "name", "nativeName", "admin1", "admin2", "country", "lat", "lon", "featureCode", "population",
      "source", "licence", "importedFrom"
    FROM "Place" WHERE "importedFrom" IS NOT NULL ORDER BY "id"`;
  const names = await db.$queryRaw<NameRow[]>`
    SELECT "placeId", "name" FROM "PlaceName"
    WHERE "placeId" IN (SELECT "id" FROM "Place" WHERE "importedFrom" IS NOT NULL) ORDER BY "placeId", "name"`;
  const byPlace = new Map<string, string[]>();
  for (const { placeId, name } of names) {
    const known = byPlace.get(placeId);
    if (known) known.push(name);
    else byPlace.set(placeId, [name]);
  }
  return rows.map((row) => ({
    ...row,
    population: row.population === null ? null : Number(row.population),
    names: (byPlace.get(row.id) ?? []).filter((name) => name !== row.name),
  }));
}

/** Writes all places, shipped and imported, in one transaction: a killed import leaves the gazetteer as it was. */
export async function savePlaces(db: Writable, places: Place[]): Promise<void> {
  await fillSearch(db);
  await db.$transaction((tx) => syncPlaces(tx, places), { timeout: 600_000 });
}
