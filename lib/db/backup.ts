import { existsSync, renameSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { checkDatabase } from "./check-database";
import { DatabaseError } from "./database-error";

/** Pages that are copied at a time; between them others are served and may write. */
const PAGES = 2000;

/**
 * Copies a database to a file that is not there yet, as it is at one moment, while it is read and written. The copy is whole or not there
 * at all. `onPages` is told how many pages of how many there are.
 *
 *     await backUp("data/claimline.db", "/backup/claimline.db");
 *
 * Throws a DatabaseError where there is no database, where the file is there already, or where it cannot be written.
 */
export async function backUp(
  file: string,
  to: string,
  onPages: (done: number, all: number) => void = () => {},
): Promise<void> {
  checkDatabase(file);
  if (existsSync(to)) throw new DatabaseError(`${to} is there already; expected a new file. Nothing was written.`);
  const part = `${to}.part`;
  const database = new Database(file, { readonly: true, fileMustExist: true });
  try {
    await database.backup(part, {
      progress({ totalPages, remainingPages }) {
        onPages(totalPages - remainingPages, totalPages);
        return PAGES;
      },
    });
    proveWhole(part);
    renameSync(part, to);
  } catch (error) {
    throw error instanceof DatabaseError
      ? error
      : new DatabaseError(`${to} could not be written: ${(error as Error).message}. The database is as it was.`);
  } finally {
    database.close();
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(part + end, { force: true });
  }
}

function proveWhole(file: string): void {
  const copy = new Database(file, { fileMustExist: true });
  try {
    // A copy of a database with a log beside it: one file is easier to carry.
    copy.pragma("journal_mode = DELETE");
    const answer = copy.pragma("integrity_check", { simple: true });
    if (answer !== "ok") throw new DatabaseError(`The copy is not whole: ${answer}. Run “npm run check”.`);
  } finally {
    copy.close();
  }
}
