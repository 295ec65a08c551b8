/** A database that cannot be used: which, why, and what to do. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
}

/** SQLite's words where the disk has no room: it says “I/O error” where even its index of the log finds none. */
const DISK = /disk I\/O|disk is full|SQLITE_FULL|SQLITE_IOERR|ENOSPC/i;

/** What a person can do where the disk is full or broken; null where an error is another one. */
export function diskCure(error: unknown): string | null {
  return DISK.test(String(error)) ? "Free space on its disk and run again." : null;
}

/** What went wrong while a database was written, as a DatabaseError where a person can mend it; else the error as it is. */
export function sayWhy(error: unknown, file: string): unknown {
  const text = String(error);
  const cure = diskCure(error);
  if (cure) {
    const why = /full|ENOSPC/i.test(text) ? "the disk is full" : "the disk is full or fails (disk I/O error)";
    return new DatabaseError(
      `The database ${file} could not be written: ${why}. What was read before is safe. ${cure}`,
    );
  }
  if (/readonly database|SQLITE_READONLY/i.test(text))
    return new DatabaseError(
      `The database ${file} is read-only: nothing more was written. Make it writable and run again.`,
    );
  if (/database is locked|SQLITE_BUSY|P1008/i.test(text))
    return new DatabaseError(
      `The database ${file} is being written by another program. What was read before is safe: run again.`,
    );
  return error;
}
