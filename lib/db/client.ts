import { PrismaClient } from "@/prisma/client/client";
import { databaseFile } from "./database-file";
import { openAdapter } from "./open-adapter";

/**
 * The one database client. It opens its file with the first query, so that importing it needs no database; a file that is
 * missing, not migrated or not to be opened is then a DatabaseError that says what to do.
 */
export const db = held().claimlineDb ?? createClient(databaseFile());

if (process.env.NODE_ENV === "development") held().claimlineDb = db;

/** A client of another file, for commands and tests: `createClient("/tmp/trial.db")`. */
export function createClient(file: string): PrismaClient {
  return new PrismaClient({ adapter: openAdapter(file) });
}

/** The development server loads modules again and again; the client outlives them. */
function held(): { claimlineDb?: PrismaClient } {
  return globalThis as { claimlineDb?: PrismaClient };
}
