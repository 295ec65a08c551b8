import { Problem, shown } from "../problem";
import { checkArticle } from "./check";
import { withOutlet } from "./complete";
import type { Format, Given, Read } from "./format";
import { readText } from "./text";

const LOOKS = "“---”, lines of “key: value”, “---”, and then the text";
const KEYS = ["id", "publisher", "publisherBasis", "agency", "url", "title", "published", "publishedBasis"];

/** Nobody needs a longer head; a file that has no closing fence is not searched to its end. */
const MAX_LINES = 100;

const MAX_BYTES = 4_000_000;

const BOM = "\uFEFF";

/** Front matter between two fences, and then the text exactly as it stands: nothing is trimmed at either end. */
export const frontMatter: Format = {
  id: "front-matter",
  looks: LOOKS,
  extensions: [".md", ".txt"],
  types: ["text/markdown", "text/plain"],
  maxBytes: MAX_BYTES,
  sniff: (start) => /^(\xEF\xBB\xBF)?---\r?\n/.test(start),
  async *read(source, given) {
    yield readFrontMatter(source.name, await readText(source, MAX_BYTES), given);
  },
};

type Line = { number: number; text: string; end: number };

function readFrontMatter(file: string, content: string, given: Given): Read {
  const [opening, ...rest] = linesOf(content);
  if (opening?.text.replace(BOM, "") !== "---")
    return new Problem(file, `is no article: it begins with ${shown(opening?.text)}; expected ${LOOKS}.`);

  const closing = rest.find(({ text }) => text === "---");
  if (!closing)
    return new Problem(`${file}:1`, `the front matter has no end; expected a line “---” within ${MAX_LINES} lines.`);

  const lines = new Map<string, number>();
  const fields: Record<string, string> = {};
  for (const line of rest.slice(0, rest.indexOf(closing))) {
    const wrong = readLine(line, fields, lines);
    if (wrong) return new Problem(`${file}:${line.number}`, wrong);
  }
  const placeOf = (field: string) => `${file}:${lines.get(field) ?? (field === "text" ? closing.number + 1 : 1)}`;
  return checkArticle(withOutlet({ ...fields, text: content.slice(closing.end) }, given), placeOf);
}

/** Reads “key: value” into the fields; gives what is wrong with the line, or null. An empty value is a value left out. */
function readLine({ number, text }: Line, fields: Record<string, string>, lines: Map<string, number>): string | null {
  if (!text.trim()) return null;
  const [, key, value] = /^([A-Za-z]+):(.*)$/.exec(text) ?? [];
  if (!key) return `the front matter is broken: ${shown(text)}; expected “key: value”.`;
  if (!KEYS.includes(key)) return `the front matter has an unknown key “${key}”; expected one of ${KEYS.join(", ")}.`;
  if (lines.has(key)) return `the front matter has “${key}” twice, first in line ${lines.get(key)}; keep one.`;
  lines.set(key, number);
  if (value?.trim()) fields[key] = unquoted(value.trim());
  return null;
}

/** Lines of the head without their ends; `end` is where the next line starts. */
function linesOf(content: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= content.length && lines.length <= MAX_LINES; ) {
    const feed = content.indexOf("\n", start);
    const end = feed < 0 ? content.length : feed + 1;
    lines.push({ number: lines.length + 1, text: content.slice(start, end).replace(/\r?\n$/, ""), end });
    if (feed < 0) break;
    start = end;
  }
  return lines;
}

/** A value in double quotes, as YAML writers put one that has a colon. */
function unquoted(value: string): string {
  if (!/^".*"$/.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value;
  }
}
