import type Database from "better-sqlite3";
import { type ArticleFacts, toArticleEntry } from "@/lib/ingest/search/articles";
import { NAMES, type NameRow, toNameEntry } from "@/lib/ingest/search/names";
import { REPORT_FACTS, type ReportRow, toReportEntry } from "@/lib/ingest/search/reports";
import { type Entry, type Indexed, SEARCH_TABLES } from "@/lib/ingest/search/write";

/** Indexes what a test has put into a database, as an ingest does, but at once. */
export function indexSample(database: Database.Database): void {
  const idsOf = (table: string) =>
    JSON.stringify(database.prepare(`SELECT id FROM ${table} WHERE searchId IS NULL`).pluck().all());

  const write = (table: Indexed, entries: Entry[]) => {
    const insert = database.prepare(`INSERT INTO ${SEARCH_TABLES[table]} (rowid, words) VALUES (?, ?)`);
    const note = database.prepare(`UPDATE ${table} SET searchId = ? WHERE id = ?`);
    const word = database.prepare("INSERT OR IGNORE INTO SearchWord VALUES (?)");
    for (const { id, rowid, words } of entries) {
      insert.run(rowid, words);
      note.run(rowid, id);
      if (table === "Report" || table === "Article") for (const one of words.split(" ")) word.run(one);
      else database.prepare(`UPDATE ${table} SET searchWords = ? WHERE id = ?`).run(words, id);
    }
  };

  for (const table of ["Actor", "Place", "Publisher"] as const) {
    const rows = database.prepare<[string], NameRow>(NAMES[table]).all(idsOf(table));
    write(
      table,
      rows.map((row) => toNameEntry(table, row)),
    );
  }
  write("Report", database.prepare<[string], ReportRow>(REPORT_FACTS).all(idsOf("Report")).map(toReportEntry));
  const articles = database.prepare<[], Article>("SELECT * FROM Article WHERE searchId IS NULL").all();
  write(
    "Article",
    articles.map((row) => toArticleEntry({ ...row, furniture: JSON.parse(row.furniture) })),
  );
}

type Article = Omit<ArticleFacts, "furniture"> & { furniture: string };
