import { Problem } from "../problem";
import type { Source } from "../source";
import type { Format, Given, Read } from "./format";

/** The articles of a source by one format. Never throws for what is in it. */
export async function* readBy(format: Format, source: Source, given: Given): AsyncGenerator<Read> {
  try {
    yield* format.read(source, given);
  } catch (error) {
    yield toProblem(error, source.name);
  }
}

/** What went wrong with a file, as a Problem. */
export function toProblem(error: unknown, where: string): Problem {
  return error instanceof Problem ? error : new Problem(where, reason(error as NodeJS.ErrnoException));
}

function reason(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "is not there any more.";
  if (error.code === "EACCES") return `may not be read. Run “chmod u+r ${error.path}”.`;
  return `cannot be read: ${error.message}.`;
}
