import { type ParseArgsConfig, parseArgs } from "node:util";
import { DatabaseError } from "@/lib/db/database-error";
import { SeedError } from "@/lib/seeds/read-seed";

/** Something a person has to mend. Shown without a stack; the command ends with 1. */
export class CommandError extends Error {
  override name = "CommandError";
}

/** Wrong words on the command line: shown with the usage; the command ends with 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Reads the words of a command line. Throws a UsageError that says which is wrong. */
export function readArguments<const T extends ParseArgsConfig["options"]>(options: T, args = process.argv.slice(2)) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Runs a command; what it gives is the exit code. Errors that a person can mend are shown as their message alone. */
export async function main(usage: string, command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : describe(error));
  }
}

/** What a check at a door threw is said in its words; a fault of ours is shown with the way to it. */
function describe(error: unknown): unknown {
  const fromDoor =
    error instanceof Error && (error.constructor === Error || DOORS.some((kind) => error instanceof kind));
  return fromDoor ? error.message : error;
}

const DOORS = [CommandError, DatabaseError, SeedError];
