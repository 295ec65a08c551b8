import { Problem } from "../problem";
import { readAll, type Source } from "../source";

/** Bytes that are looked at first: a picture or a program shows within them. */
const SNIFF = 8000;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What a file is that is no text in UTF-8, as a Problem says it. */
export const NO_UTF8 = "is a binary file or in another encoding: it is no UTF-8. Save it as UTF-8.";

/**
 * All text of a source in UTF-8, byte-order mark and all: bytes become text without a change.
 *
 * Throws a Problem where it is larger than `maxBytes`, or no UTF-8.
 */
export async function readText(source: Source, maxBytes: number): Promise<string> {
  const bytes = await readAll(source, maxBytes);
  if (bytes.subarray(0, SNIFF).includes(0))
    throw new Problem(source.name, "is a binary file: it has NUL bytes; expected text in UTF-8.");
  const text = decodeUtf8(bytes);
  if (text === null) throw new Problem(source.name, NO_UTF8);
  return text;
}

/** Bytes as text, a byte-order mark and all; null where they are no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
