import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { createClient } from "@/lib/db/client";
import { databaseFile } from "@/lib/db/database-file";
import { toClaimRow, toEventRow } from "@/lib/ingest/event-rows";
import { syncRegistry } from "@/lib/ingest/registry";
import { toReportRow } from "@/lib/ingest/report-rows";
import { fillSearch } from "@/lib/ingest/search/fill";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { createEvents, type SyntheticEvent } from "./event";
import { createRandom } from "./random";
import { createWorld } from "./world";

/** Any number, and for ever the same one. */
const SEED = 20220224;

/** The day on which all of it was read. */
const INGESTED_ON = "2026-01-01";

/**
 * Nobody reads while it is filled, a file that is cut short is thrown away, and a test looks whether rows refer to rows
 * that are there: no log, no waiting for the disk, no looking up, and 256 MB of pages in memory.
 */
const PRAGMAS = ["journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -256000"];

export type SyntheticDatabase = { file: string; remove: () => void };

/** Makes a database of so many made-up events in a temporary folder of its own. The same number gives the same rows. */
export async function createSyntheticDatabase(events: number): Promise<SyntheticDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "claimline-synthetic-"));
  const file = path.join(folder, `synthetic-${events}.db`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await fillSynthetic(file, events);
  } catch (error) {
    remove();
    throw error;
  }
  return { file, remove };
}

/** Fills a new file. Throws where the file is there already, or is the one that DATABASE_URL names. */
export async function fillSynthetic(file: string, events: number): Promise<void> {
  refuseReal(file);
  const world = createWorld();
  applyMigrations(file);
  const client = createClient(file);
  await syncRegistry(client, world);
  await client.$disconnect();

  const database = new Database(file);
  for (const pragma of PRAGMAS) database.pragma(pragma);
  const write = createWriter(database);
  const nextEvent = createEvents(world, createRandom(SEED));
  database.transaction(() => {
    const restoreIndexes = dropIndexes(database);
    for (let made = 0; made < events; made++) write(nextEvent());
    restoreIndexes();
  })();
  database.close();
  await index(file);
}

async function index(file: string) {
  const client = createClient(file);
  await fillSearch(client);
  await client.$disconnect();
}

function refuseReal(file: string) {
  const why =
    path.resolve(file) === databaseFile() ? "is the database of DATABASE_URL" : existsSync(file) && "is there already";
  if (why) throw new Error(`${file} ${why}. Made-up events go to a new file only: name one that is not there.`);
}

/** Indexes that are made once, at the end, take a fraction of the time. Gives what makes them again. */
function dropIndexes(database: Database.Database): () => void {
  const made = database
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    )
    .all();
  for (const { name } of made) database.exec(`DROP INDEX "${name}"`);
  return () => database.exec(made.map(({ sql }) => sql).join(";\n"));
}

function createWriter(database: Database.Database) {
  const inserts = new Map<string, (row: Row) => void>();

  function insert(table: string, row: Row) {
    const run = inserts.get(table) ?? prepareInsert(database, table, Object.keys(row));
    inserts.set(table, run);
    run(row);
  }

  return function write({ event, articles }: SyntheticEvent) {
    const claimOf = new Map(
      event.claims.flatMap(({ id, reportIds }) => reportIds.map((report) => [report, id] as const)),
    );
    insert("Event", toEventRow(event));
    for (const claim of event.claims) insert("Claim", toClaimRow(event.id, claim));
    for (const { row, sentences, found } of articles) {
      insert("Article", { ...row, furniture: "[]", ingestedOn: INGESTED_ON });
      const article = { text: row.text, sentences, extractor: row.extractorVersion };
      for (const one of found) insert("Report", toReportRow(one, claimOf.get(one.mention.id) ?? "", article));
    }
  };
}

type Row = Record<string, string | number | null>;

function prepareInsert(database: Database.Database, table: string, columns: string[]): (row: Row) => void {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const values = columns.map(() => "?").join(", ");
  const statement = database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values})`);
  return (row) => statement.run(columns.map((column) => row[column]));
}
