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

/** Addresses of every kind, each of things that are drawn by chance from a database of made-up events. */
export function drawQuestions(file: string, random: Random, each: number): Question[] {
  const database = new Database(file, { readonly: true });
  const idsOf = (table: string) => drawIds(database, table, random, each);
  const [events, articles] = [idsOf("Event"), idsOf("Article")];
  const claimants = spoken(database, "claimantId", "Claim");
  const places = spoken(database, "placeId", "Event");
  const publishers = spoken(database, "publisherId", "Article");
  database.close();
  const some = (ids: string[]) => Array.from({ length: each }, () => pick(random, ids));
  const page = (name: string, ids: string[], toPath: (id: string) => string): Question => ({
    name,
    paths: ids.map(toPath),
    wanted: PAGE,
  });
  return [
    page("/events/[id]", events, eventHref),
    page("/articles/[id]", articles, (id) => articleHref(id)),
    page("/claimants/[id]", some(claimants), claimantHref),
    page("/places/[id]", some(places), placeHref),
    page("/publishers/[id]", some(publishers), publisherHref),
  ];
}

/** Made-up rows are numbered without a gap. */
function drawIds(database: Database.Database, table: string, random: Random, each: number): string[] {
  const count = database.prepare<[], number>(`SELECT MAX(rowid) FROM "${table}"`).pluck().get() ?? 0;
  const byRow = database.prepare<[number], string>(`SELECT id FROM "${table}" WHERE rowid = ?`).pluck();
  return Array.from({ length: each }, () => byRow.get(1 + below(random, count)) ?? "");
}

function spoken(database: Database.Database, column: string, table: string): string[] {
  const sql = `SELECT DISTINCT "${column}" FROM "${table}" WHERE "${column}" IS NOT NULL`;
  return database.prepare<[], string>(sql).pluck().all();
}
