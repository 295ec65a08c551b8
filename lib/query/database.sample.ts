import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { indexSample } from "./search-index.sample";

type Row = Record<string, string | number | null>;

/** An empty database in a folder of its own, for tests. Takes rows as the tables hold them; missing fields are made up. */
export function createSampleDatabase() {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "claimline-query-")), "sample.db");
  applyMigrations(file);
  const database = new Database(file);
  database.pragma("foreign_keys = ON");

  const insert = (table: keyof typeof DEFAULTS) => (given: Row) => {
    const row = { ...DEFAULTS[table], ...given };
    const keys = Object.keys(row);
    const columns = keys.map((key) => `"${key}"`).join(", ");
    database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${keys.map((key) => `@${key}`).join(", ")})`).run(row);
  };

  return {
    /** Its address. What is there by then is in the search index. */
    get url() {
      indexSample(database);
      return `file:${file}`;
    },
    actor: insert("Actor"),
    publisher: insert("Publisher"),
    article: insert("Article"),
    place: insert("Place"),
    placeName: insert("PlaceName"),
    event: insert("Event"),
    claim: insert("Claim"),
    report: insert("Report"),
  };
}

const DEFAULTS = {
  Actor: { kind: "force", side: "none" },
  Publisher: {},
  Article: {
    publisherBasis: "stated",
    publishedPrecision: "day",
    publishedBasis: "stated",
    language: "en",
    text: "",
    furniture: "[]",
    ingestedOn: "2026-01-01",
    extractorVersion: "test",
  },
  Place: {
    admin1: "Osk Oblast",
    country: "UA",
    lat: 48,
    lon: 38,
    featureCode: "PPL",
    source: "made up",
    licence: "none",
  },
  PlaceName: {},
  Event: {
    topic: "territory",
    datePrecision: "day",
    status: "one-sided",
    unverified: 0,
    claimCount: 1,
    reportCount: 1,
    outletCount: 1,
    originCount: 1,
  },
  Claim: {
    stance: "asserts",
    type: "capture",
    narration: 0,
    placeSurface: "",
    placePrecision: "settlement",
    saidPrecision: "day",
    eventPrecision: "unknown",
  },
  Report: {
    start: 0,
    end: 0,
    excerpt: "",
    rule: "test",
    basis: "{}",
    confidence: 1,
    extractor: "test",
    placeSurface: "",
    placePrecision: "settlement",
    saidPrecision: "day",
    eventPrecision: "unknown",
    linkBasis: "said",
  },
} satisfies Record<string, Row>;
