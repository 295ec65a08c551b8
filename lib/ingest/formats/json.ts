import { Problem, shown } from "../problem";
import { checkArticle } from "./check";
import type { Format, Read } from "./format";
import { readText } from "./text";

const LOOKS = '{"id", "outlet", "agency", "published", "url", "title", "text"}, one or a list of them';

const MAX_BYTES = 200_000_000;

/** One article as an object, or a list of them. Fields that nobody knows are passed over. */
export const json: Format = {
  id: "json",
  looks: LOOKS,
  extensions: [".json"],
  types: ["application/json"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^(\xEF\xBB\xBF)?\s*[[{]/.test(start),
  async *read(source) {
    yield* readJson(source.name, await readText(source, MAX_BYTES));
  },
};

function readJson(file: string, content: string): Read[] {
  try {
    const parsed: unknown = JSON.parse(content.replace(/^\uFEFF/, ""));
    if (!Array.isArray(parsed)) return [readObject(file, parsed)];
    if (parsed.length === 0) return [new Problem(file, `holds an empty list; expected ${LOOKS}.`)];
    return parsed.map((one: unknown, index) => readObject(`${file}[${index}]`, one));
  } catch (error) {
    return [new Problem(file, `is no JSON: ${(error as Error).message}. Mend that place; expected ${LOOKS}.`)];
  }
}

function readObject(where: string, value: unknown): Read {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("text" in value || "id" in value))
    return new Problem(where, `is no article: got ${shown(value)}; expected ${LOOKS}.`);
  const { outlet, published_basis, ...rest } = value as Record<string, unknown>;
  const given = { publisher: outlet, publishedBasis: published_basis, ...rest };
  const nameOf = (field: string) => (field === "publisher" ? "outlet" : field);
  return checkArticle(dropEmpty(given), (field) => (field ? `${where}.${nameOf(field)}` : where), nameOf);
}

/** An empty text in a field means that it is not known; the article's own text may not be. */
function dropEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => key === "text" || value !== ""));
}
