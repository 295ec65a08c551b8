import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { DatabaseError, diskCure } from "./database-error";

const CURE = "Run “npm run migrate” first, or set DATABASE_URL to the right file.";

/** Checks that a file is a database with every migration applied. Throws a DatabaseError that says what to do. */
export function checkDatabase(file: string): void {
  if (!existsSync(file)) throw new DatabaseError(`There is no database at ${file}. ${CURE}`);
  const applied = readApplied(file);
  const missing = migrations().filter((name) => !applied.has(name));
  if (missing.length === 0) return;
  throw new DatabaseError(`The database ${file} lacks ${missing.length} migration(s): ${missing.join(", ")}. ${CURE}`);
}

/** Checks that a file may be written to, also by its mode, which root would not feel. Throws a DatabaseError. */
export function checkWritable(file: string): void {
  const shut = existsSync(file) ? readOnlyPart(file) : null;
  if (shut)
    throw new DatabaseError(
      `The database ${file} is read-only: ${shut} cannot be written to. Run “chmod u+w ${shut}”.`,
    );
  checkDatabase(file);
}

/** What keeps a file from being written: itself, or its folder, where the log is kept. */
function readOnlyPart(file: string): string | null {
  if ((statSync(file).mode & 0o222) === 0 || !canWrite(file)) return file;
  return canWrite(path.dirname(file)) ? null : path.dirname(file);
}

function canWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function readApplied(file: string): Set<string> {
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      return new Set(appliedNames(database));
    } finally {
      database.close();
    }
  } catch (error) {
    throw new DatabaseError(
      `The database ${file} cannot be opened: ${(error as Error).message}. ${diskCure(error) ?? CURE}`,
    );
  }
}

function appliedNames(database: Database.Database): string[] {
  const table = "SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'";
  if (!database.prepare(table).get()) return [];
  const finished =
    "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL";
  return database.prepare<[], string>(finished).pluck().all();
}

/** The migrations that this version of the project brings; none where it runs without its sources. */
function migrations(): string[] {
  const folder = path.join("prisma", "migrations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
}
