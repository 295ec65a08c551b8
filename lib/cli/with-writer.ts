import { checkWritable } from "@/lib/db/check-database";
import { sayWhy } from "@/lib/db/database-error";
import { databaseFile } from "@/lib/db/database-file";
import { openWriter, type Writer } from "@/lib/db/writer";
import { takeWriterLock } from "@/lib/db/writer-lock";

/**
 * Opens the database of DATABASE_URL for a command that writes, alone, and closes it after the work. `command` is what others are told
 * who want to write meanwhile.
 *
 * Throws a DatabaseError where it cannot be written, also where that shows in the middle of the work.
 */
export async function withWriter<T>(command: string, work: (db: Writer) => Promise<T>): Promise<T> {
  const file = databaseFile();
  checkWritable(file);
  const release = takeWriterLock(file, command);
  try {
    const db = openWriter(file);
    try {
      return await work(db);
    } finally {
      db.close();
    }
  } catch (error) {
    throw sayWhy(error, file);
  } finally {
    release();
  }
}
