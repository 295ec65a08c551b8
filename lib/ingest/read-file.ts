import { statSync } from "node:fs";
import { EXTENSIONS, formatOf } from "./formats";
import type { Given, Read } from "./formats/format";
import { toProblem } from "./formats/read-by";
import { Problem } from "./problem";
import { fileSource, readStart, type Source } from "./source";

/** Bytes that are looked at before a source is read: what it is shows within them. */
const SNIFF = 8000;

/** Nothing is known of a file but what it says itself. */
export const NOTHING_GIVEN: Given = { publisher: null, columns: {} };

/**
 * The articles of one file, one after another, or Problems with the reason. Never throws for what is in it. `onBytes` is told how far
 * it has been read.
 */
export async function* readFile(
  file: string,
  given: Given = NOTHING_GIVEN,
  onBytes?: (read: number) => void,
): AsyncGenerator<Read> {
  const wrong = refuse(file);
  if (wrong) yield wrong;
  else yield* readSource(fileSource(file, onBytes), given);
}

/** All that some files hold, for those who need it at once. */
export async function readFiles(files: readonly string[]): Promise<Read[]> {
  const all: Read[] = [];
  for (const file of files) for await (const one of readFile(file)) all.push(one);
  return all;
}

/** The articles of a source, whatever it is. Never throws for what is in it. */
export async function* readSource(source: Source, given: Given): AsyncGenerator<Read> {
  try {
    const start = (await readStart(source, SNIFF)).toString("latin1");
    const format = formatOf(source, start);
    if (format) yield* format.read(source, given);
    else
      yield new Problem(
        source.name,
        `is of no kind that is read; expected a name that ends in ${EXTENSIONS.join(", ")}.`,
      );
  } catch (error) {
    yield toProblem(error, source.name);
  }
}

function refuse(file: string): Problem | null {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return new Problem(file, "is no ordinary file.");
    return stats.size === 0 ? new Problem(file, "is empty; expected an article.") : null;
  } catch (error) {
    return toProblem(error, file);
  }
}
