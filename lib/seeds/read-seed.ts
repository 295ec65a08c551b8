import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** Where the data that ships with the project lies: `seeds/` of the folder the command runs in. */
export const SEEDS = "seeds";

/** A file of `seeds/` that cannot be used: which, where in it, what was got and what to do. */
export class SeedError extends Error {
  override name = "SeedError";
}

/**
 * Reads one JSON file of the seeds and checks it.
 *
 *     readSeed("seeds/actors.json", actorsSchema)
 *
 * Throws a SeedError that names the file, the entry and the cure.
 */
export function readSeed<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(file, load(file)));
  if (parsed.success) return parsed.data;
  throw new SeedError(
    `${file}: ${z.prettifyError(parsed.error)}\nMend the entry; lib/seeds says what each file holds.`,
  );
}

function load(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new SeedError(`${file}: cannot be read. Run the command in the project's folder (now ${path.resolve()}).`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SeedError(`${file}: is no JSON (${(error as Error).message}). Mend that place.`);
  }
}
