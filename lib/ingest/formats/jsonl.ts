import { Problem, shown } from "../problem";
import type { Format, Given, Read } from "./format";
import { type Line, linesOf } from "./lines";
import { OBJECT_LOOKS, readObject } from "./read-object";
import { decodeUtf8 } from "./text";

/** Bytes of one line: the longest text with each of its letters escaped, and some more. */
const MAX_BYTES = 16_000_000;

/** Lines of JSON, an article each. Read line by line: a file may have any size. */
export const jsonl: Format = {
  id: "jsonl",
  looks: `${OBJECT_LOOKS}, one a line`,
  extensions: [".jsonl", ".ndjson"],
  types: ["application/jsonl", "application/x-ndjson", "application/x-jsonlines"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^(\xEF\xBB\xBF)?\s*\{[^\r\n]*\}[ \t]*\r?\n\s*\{/.test(start),
  async *read(source, given) {
    let found = false;
    for await (const line of linesOf(source, MAX_BYTES)) {
      const one = readLine(line, `${source.name}:${line.number}`, given);
      found ||= one !== null;
      if (one) yield one;
    }
    if (!found) yield new Problem(source.name, `holds nothing but empty lines; expected ${OBJECT_LOOKS}, one a line.`);
  },
};

/** The article of a line, or what is wrong with it; null for an empty line. */
function readLine({ bytes }: Line, where: string, given: Given): Read | null {
  if (!bytes)
    return new Problem(
      where,
      `is too long: it has more than ${MAX_BYTES.toLocaleString("en")} bytes; expected one article.`,
    );
  const text = decodeUtf8(bytes)?.replace(/^\uFEFF/, "");
  if (text === undefined) return new Problem(where, "is no UTF-8. Save the file as UTF-8.");
  if (!text.trim()) return null;
  try {
    return readObject(JSON.parse(text), { where, given });
  } catch {
    return new Problem(where, `is no JSON: ${shown(text)}. Mend that line; expected ${OBJECT_LOOKS}.`);
  }
}
