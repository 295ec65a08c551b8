import { bytesSource } from "../source";
import type { Format, Given, Read } from "./format";

/** All articles of a file of some content, read by one format, for tests. */
export async function readWith(
  format: Format,
  name: string,
  content: string | Uint8Array,
  given: Partial<Given> = {},
): Promise<Read[]> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const source = bytesSource(bytes, { name, url: null, contentType: null });
  const all: Read[] = [];
  for await (const one of format.read(source, { publisher: null, columns: {}, ...given })) all.push(one);
  return all;
}
