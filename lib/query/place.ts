import { eventsThatMayBeAt } from "@/lib/columns/candidates";
import { nearPlaces } from "@/lib/columns/near";
import { placeLinesById } from "@/lib/columns/place-lines";
import { type PlaceStats, statsOfPlace } from "@/lib/columns/place-stats";
import { eventAt } from "@/lib/columns/view";
import { readRows } from "@/lib/db/reader";
import type { EventView, PlaceView } from "@/lib/view/event";
import type { Page } from "@/lib/view/page";
import type { Neighbour, PlaceFacts, PlaceLink, Spelling } from "@/lib/view/place";
import { Prisma } from "@/prisma/client/client";
import { findEventSet } from "./event-set";
import { pageOfEvents } from "./page-of-events";
import { remember } from "./remember";

/** What is claimed about one settlement, and what may be meant by its name. */
export type PlaceFound = {
  facts: PlaceFacts;
  /** Null where nothing is claimed about it. */
  stats: PlaceStats | null;
  /** Its events, each with all its claims; the newest first. */
  events: Page<EventView>;
  spellings: Spelling[];
  /** Other settlements that a name of it may mean. */
  namesakes: PlaceLink[];
  namesakeCount: number;
  nearby: Neighbour[];
  /** Events without a pin that may have been here, the newest of them. */
  possible: EventView[];
  possibleCount: number;
};

/** The reports of so many claims are looked through; of more, each claim says how its first report writes the place. */
const FEW = 100;
const MOST_SPELLINGS = 25;
const MOST_NAMESAKES = 15;
const MOST_POSSIBLE = 5;
const NEAR = { km: 15, most: 12 };

/** One settlement of the gazetteer with what is claimed about it, or null where there is none of that id. */
export async function findPlace(id: string, asked: number): Promise<PlaceFound | null> {
  const facts = findFacts(id);
  if (!facts) return null;
  const columns = await findEventSet();
  const lines = placeLinesById(columns);
  const stats = statsOfPlace(columns, id);
  const namesakes = findNamesakes(id).map((place) => ({ ...place, events: lines.get(place.id)?.events ?? 0 }));
  const possible = eventsThatMayBeAt(columns, id);
  return {
    facts,
    stats,
    events: pageOfEvents(columns, stats?.events ?? new Int32Array(0), asked),
    spellings: stats ? await (stats.claims <= FEW ? reportSpellings(id) : claimSpellings(id)) : [],
    namesakes: namesakes.sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)).slice(0, MOST_NAMESAKES),
    namesakeCount: namesakes.length,
    nearby: nearPlaces(columns, facts, NEAR),
    possible: [...possible.subarray(0, MOST_POSSIBLE)].map((row) => eventAt(columns, row)),
    possibleCount: possible.length,
  };
}

function findFacts(id: string): PlaceFacts | null {
  const [place] = readRows<Omit<PlaceFacts, "names">>(Prisma.sql`
    SELECT id, name, nativeName, admin1, admin2, country, lat, lon, population, source, licence FROM Place
    WHERE id = ${id}`);
  if (!place) return null;
  const names = readRows<PlaceFacts["names"][number]>(
    Prisma.sql`SELECT name, language FROM PlaceName WHERE placeId = ${id} ORDER BY name`,
  );
  return { ...place, names };
}

/** How the articles write it, by their reports. */
const reportSpellings = remember(
  async (id: string): Promise<Spelling[]> =>
    readRows<Spelling>(Prisma.sql`
      SELECT r.placeSurface AS text, COUNT(*) AS count
      FROM Claim c JOIN Report r ON r.claimId = c.id
      WHERE c.placeId = ${id} AND r.placeSurface <> ''
      GROUP BY r.placeSurface ORDER BY COUNT(*) DESC, r.placeSurface LIMIT ${MOST_SPELLINGS}`),
);

/** The same by claims, where the reports are very many. */
const claimSpellings = remember(
  async (id: string): Promise<Spelling[]> =>
    readRows<Spelling>(Prisma.sql`
      SELECT placeSurface AS text, COUNT(*) AS count FROM Claim
      WHERE placeId = ${id} AND placeSurface <> ''
      GROUP BY placeSurface ORDER BY COUNT(*) DESC, placeSurface LIMIT ${MOST_SPELLINGS}`),
);

/** Other places that have a name which is written alike, in whatever alphabet. */
function findNamesakes(id: string): PlaceView[] {
  return readRows<PlaceView>(Prisma.sql`
    SELECT p.id, p.name, p.admin1, p.lat, p.lon FROM Place p
    WHERE p.id <> ${id} AND p.id IN (
      SELECT other.placeId FROM PlaceName own JOIN PlaceName other ON other.folded = own.folded WHERE own.placeId = ${id})`);
}
