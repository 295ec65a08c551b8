import { Problem } from "../problem";
import { readAll, type Source } from "../source";

/** Bytes that are looked at first: a picture or a program shows within them. */
const SNIFF = 8000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * All text of a source in UTF-8, byte-order mark and all: bytes become text without a change.
 *
 * Throws a Problem where it is larger than `maxBytes`, or no UTF-8.
 */
export async function readText(source: Source, maxBytes: number): Promise<string> {
  const bytes = await readAll(source, maxBytes);
  if (bytes.subarray(0, SNIFF).includes(0))
    throw new Problem(source.name, "is a binary file: it has NUL bytes; expected text in UTF-8.");
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Problem(source.name, "is a binary file or in another encoding: it is no UTF-8. Save it as UTF-8.");
  }
}
