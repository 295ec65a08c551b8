import Database from "better-sqlite3";
import { below, pick, type Random } from "@/bench/synthetic/random";
import { articleHref, claimantHref, eventHref, placeHref, publisherHref } from "@/lib/view/address";

/** What is asked for: pages and files of one thing, or the search box. */
export type Question = {
  name: string;
  paths: string[] /** Milliseconds that 95 of 100 answers may take. */;
  wanted: number;
};

const PAGE = 50;
const SEARCH = 80;

/** Of a claimant who has made thousands of claims a file is read in pages. */
const ROWS = 100;

/** Files of what one place or claimant has to do with; the claimant's in pages. */
const FILES = ["claims.csv", "events.csv", "events.geojson", "claims.jsonld", "acled.csv"];

/** Addresses of every kind, each of things that are drawn by chance from a database of made-up events. */
export function drawQuestions(file: string, random: Random, each: number): Question[] {
  const database = new Database(file, { readonly: true });
  const some = (ids: string[]) => Array.from({ length: each }, () => pick(random, ids));
  const events = drawIds(database, "Event", random, each);
  const claims = drawIds(database, "Claim", random, each);
  const articles = drawIds(database, "Article", random, each);
  const claimants = some(used(database, "claimantId", "Claim"));
  const places = some(used(database, "placeId", "Event"));
  const publishers = some(used(database, "publisherId", "Article"));
  const words = drawWords(database, random, each);
  database.close();

  const of = (name: string, ids: string[], toPath: (id: string) => string, wanted = PAGE): Question => ({
    name,
    paths: ids.map(toPath),
    wanted,
  });
  const query = (key: string) => (id: string) => `${key}=${encodeURIComponent(id)}`;
  return [
    of("/events/[id]", events, eventHref),
    of("/articles/[id]", articles, (id) => articleHref(id)),
    of("/claimants/[id]", claimants, claimantHref),
    of("/places/[id]", places, placeHref),
    of("/publishers/[id]", publishers, publisherHref),
    ...FILES.map((name) => of(`/events/[id]/${name}`, events, (id) => `${eventHref(id)}/${name}`)),
    ...FILES.map((name) => of(`/${name}?place=`, places, (id) => `/${name}?${query("place")(id)}`)),
    ...FILES.map((name) =>
      of(`/${name}?claimant=&limit=${ROWS}`, claimants, (id) => `/${name}?${query("claimant")(id)}&limit=${ROWS}`),
    ),
    of("/feed.xml?place=", places, (id) => `/feed.xml?${query("place")(id)}`),
    of("/feed.xml?claimant=", claimants, (id) => `/feed.xml?${query("claimant")(id)}`),
    of("/ogc …/events/items/[id]", events, (id) => `/ogc/collections/events/items/${encodeURIComponent(id)}`),
    of("/ogc …/claims/items/[id]", claims, (id) => `/ogc/collections/claims/items/${encodeURIComponent(id)}`),
    of("/search.json?q=", words, (word) => `/search.json?${query("q")(word)}`, SEARCH),
    of("/search?q=", words, (word) => `/search?${query("q")(word)}`, SEARCH),
  ];
}

/** Made-up rows are numbered without a gap. */
function drawIds(database: Database.Database, table: string, random: Random, each: number): string[] {
  const count = database.prepare<[], number>(`SELECT MAX(rowid) FROM "${table}"`).pluck().get() ?? 0;
  const byRow = database.prepare<[number], string>(`SELECT id FROM "${table}" WHERE rowid = ?`).pluck();
  return Array.from({ length: each }, () => byRow.get(1 + below(random, count)) ?? "");
}

function used(database: Database.Database, column: string, table: string): string[] {
  const sql = `SELECT DISTINCT "${column}" FROM "${table}" WHERE "${column}" IS NOT NULL`;
  return database.prepare<[], string>(sql).pluck().all();
}

/** What people type: the beginning of a name, a name as it is spelt somewhere, a word that is everywhere, several of them, a phrase. */
function drawWords(database: Database.Database, random: Random, each: number): string[] {
  const names = [
    ...database
      .prepare<[], string>("SELECT name FROM PlaceName WHERE placeId IN (SELECT placeId FROM Event)")
      .pluck()
      .all(),
    ...database.prepare<[], string>("SELECT name FROM Actor").pluck().all(),
  ];
  const ways: ((name: string) => string)[] = [
    (name) => name,
    (name) => name.slice(0, 1 + below(random, 3)),
    (name) => name.slice(0, 4),
    (name) => `reported ${name}`,
    () => "reported",
    (name) => `capture at ${name}`,
    (name) => `"strike at ${name}"`,
  ];
  return Array.from({ length: each }, () => pick(random, ways)(pick(random, names)).trim() || "strike");
}
