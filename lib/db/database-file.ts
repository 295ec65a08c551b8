import path from "node:path";

/** Where the database is when DATABASE_URL does not say. */
const DEFAULT = "file:./data/claimline.db";

/** The database's file as an absolute path, from DATABASE_URL or the default. `databaseFile("file:./a.db")` */
export function databaseFile(url = process.env.DATABASE_URL || DEFAULT): string {
  return path.resolve(url.replace(/^file:/, ""));
}
