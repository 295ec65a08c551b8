import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseFile } from "@/lib/db/database-file";
import { parseEventId } from "@/lib/link/event-id";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { WARNING } from "./article";
import { createSyntheticDatabase, fillSynthetic, type SyntheticDatabase } from "./database";

const EVENTS = 400;
const TABLES = ["Publisher", "Article", "Actor", "Place", "PlaceName", "Event", "Claim", "Report"];

let made: SyntheticDatabase;
let database: Database.Database;

beforeAll(async () => {
  made = await createSyntheticDatabase(EVENTS);
  database = new Database(made.file, { readonly: true });
});

afterAll(() => {
  database.close();
  made.remove();
});

describe("a synthetic database", () => {
  test("has so many events, in a temporary file that says what it is", () => {
    expect(column("SELECT count(*) FROM Event")).toEqual([EVENTS]);
    expect(made.file.startsWith(tmpdir())).toBe(true);
    expect(path.basename(made.file)).toBe("synthetic-400.db");
  });

  test("is the same each time", async () => {
    const again = await createSyntheticDatabase(EVENTS);
    const other = new Database(again.file, { readonly: true });
    for (const table of TABLES) expect(rowsOf(other, table)).toEqual(rowsOf(database, table));
    other.close();
    again.remove();
    expect(existsSync(again.file)).toBe(false);
  });

  test("refers to rows that are there, and keeps every index", () => {
    expect(database.pragma("foreign_key_check")).toEqual([]);
    const indexes = column("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
    expect(indexes).toContain("Claim_eventId_claimantId_idx");
    expect(indexes).toContain("Article_contentHash_key");
  });

  test("says everywhere that it is made up", () => {
    expect(column("SELECT name FROM Publisher WHERE name NOT LIKE 'Synthetic %'")).toEqual([]);
    expect(column(`SELECT id FROM Article WHERE text NOT LIKE '${WARNING}%'`)).toEqual([]);
    expect(column("SELECT id FROM Report WHERE extractor <> 'synthetic' OR rule <> 'synthetic'")).toEqual([]);
  });

  test("has every side, stance, type and status", () => {
    expect(column("SELECT DISTINCT side FROM Claim JOIN Actor ON Actor.id = claimantId").sort()).toEqual(sorted(SIDES));
    expect(column("SELECT DISTINCT stance FROM Claim").sort()).toEqual(sorted(STANCES));
    expect(column("SELECT DISTINCT type FROM Claim").sort()).toEqual(sorted(TYPES));
    expect(column("SELECT DISTINCT status FROM Event").sort()).toEqual(sorted(STATUSES));
  });

  test("has events with one claim and with four, places with many events, some without a day or a place", () => {
    expect(column("SELECT DISTINCT claimCount FROM Event ORDER BY 1")).toEqual([1, 2, 3, 4]);
    const [most = 0] = column("SELECT count(*) FROM Event WHERE placeId IS NOT NULL GROUP BY placeId ORDER BY 1 DESC");
    expect(most).toBeGreaterThan(4);
    expect(column(`SELECT id FROM Event WHERE "from" IS NULL`)).not.toEqual([]);
    expect(column("SELECT id FROM Event WHERE placeId IS NULL")).not.toEqual([]);
  });

  test("prints each excerpt in its article, at its place", () => {
    const reports = database
      .prepare<[], Printed>(
        `SELECT text, excerpt, before, after, start, "end", cue, cueStart, cueEnd, placeSurface, placeStart, placeEnd
         FROM Report JOIN Article ON Article.id = articleId`,
      )
      .all();
    for (const report of reports) {
      expect(report.text.slice(report.start, report.end)).toBe(report.excerpt);
      expect(report.text.slice(report.start - report.before.length, report.start)).toBe(report.before);
      expect(report.text.slice(report.end, report.end + report.after.length)).toBe(report.after);
      expect(report.before).toMatch(/\S\s+$/);
      expect(report.text.slice(report.cueStart, report.cueEnd)).toBe(report.cue);
      expect(report.text.slice(report.placeStart, report.placeEnd)).toBe(report.placeSurface);
    }
  });

  test("names an event by its place and first day, where it has both", () => {
    const events = database
      .prepare<[], { id: string; from: string }>(
        `SELECT id, "from" FROM Event WHERE placeId IS NOT NULL AND "from" IS NOT NULL AND topic <> 'aid'`,
      )
      .all();
    expect(events.length).toBeGreaterThan(EVENTS / 2);
    for (const { id, from } of events) expect(parseEventId(id)?.day).toBe(from);
  });
});

describe("synthetic events are not written", () => {
  test("to the database of DATABASE_URL", async () => {
    await expect(fillSynthetic(databaseFile(), 1)).rejects.toThrow("is the database of DATABASE_URL");
  });

  test("to a file that is there", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "claimline-synthetic-"));
    const file = path.join(folder, "real.db");
    new Database(file).exec("CREATE TABLE Kept (id)").close();
    await expect(fillSynthetic(file, 1)).rejects.toThrow("is there already");
    rmSync(folder, { recursive: true });
  });
});

type Printed = Record<"text" | "excerpt" | "before" | "after" | "cue" | "placeSurface", string> &
  Record<"start" | "end" | "cueStart" | "cueEnd" | "placeStart" | "placeEnd", number>;

function column(sql: string) {
  return database.prepare<[], string | number>(sql).pluck().all();
}

function rowsOf(from: Database.Database, table: string) {
  return from.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all();
}

function sorted(words: readonly string[]): string[] {
  return [...words].sort();
}
