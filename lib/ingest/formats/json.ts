import { Problem } from "../problem";
import type { Format, Given, Read } from "./format";
import { OBJECT_LOOKS, readObject } from "./read-object";
import { readText } from "./text";

const LOOKS = `${OBJECT_LOOKS}, one or a list of them`;

const MAX_BYTES = 200_000_000;

/** One article as an object, or a list of them. */
export const json: Format = {
  id: "json",
  looks: LOOKS,
  extensions: [".json"],
  types: ["application/json"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^(\xEF\xBB\xBF)?\s*[[{]/.test(start),
  async *read(source, given) {
    yield* readJson(source.name, await readText(source, MAX_BYTES), given);
  },
};

function readJson(file: string, content: string, given: Given): Read[] {
  try {
    const parsed: unknown = JSON.parse(content.replace(/^\uFEFF/, ""));
    if (!Array.isArray(parsed)) return [readObject(parsed, { where: file, given })];
    if (parsed.length === 0) return [new Problem(file, `holds an empty list; expected ${LOOKS}.`)];
    return parsed.map((one: unknown, index) => readObject(one, { where: `${file}[${index}]`, given }));
  } catch (error) {
    return [new Problem(file, `is no JSON: ${(error as Error).message}. Mend that place; expected ${LOOKS}.`)];
  }
}
