import type { FurnitureSigns } from "./knowledge";
import { lines } from "./segment";
import type { FurnitureSpan, Span } from "./types";

/** A teaser is not longer than this many characters. */
const MAX_TEASER = 160;
/** Nor is a caption longer than this. */
const MAX_CAPTION = 300;
/** “By Petro Hrab”; a line that begins so and ends in a full stop is a sentence. */
const BYLINE = /^by\s/i;
const AGE = /^(?:\d+\s?(?:h|hours?|min|minutes?|d|days?)\s+ago|«\s.*|.*\s»)$/i;
const CAPTION = /©|\b(?:Photo|Picture|Image)\s*(?:by|:)|\((?:AP|AFP|Reuters)\s+Photo/i;
const SENTENCE_END = /[.!?…:;]["”’')\]]*(?:\[\d+\])*\s*$/;

/**
 * Finds the lines that are not the article: menus, teasers, captions, bylines, calls to subscribe. They stay in the text,
 * so that no offset moves, and yield no claims.
 */
export function findFurniture(text: string, signs: FurnitureSigns): FurnitureSpan[] {
  const found: FurnitureSpan[] = [];
  const all = lines(text);
  let block = false;
  all.forEach((line, index) => {
    const printed = text.slice(line.start, line.end).trim();
    if (printed === "") return;
    if (block && printed.length > MAX_TEASER && SENTENCE_END.test(printed)) block = false;
    const sign = block ? "teasers" : signOf(printed, text, all, index, signs);
    if (signs.blocks.includes(printed.toLowerCase())) block = true;
    if (sign) {
      const { start, end } = trimmed(text, line);
      found.push({ start, end, sign });
    }
  });
  return found;
}

function signOf(
  printed: string,
  text: string,
  all: readonly Span[],
  index: number,
  signs: FurnitureSigns,
): string | null {
  const lower = printed.toLowerCase().replaceAll("’", "'");
  if (signs.keeps.some((words) => lower.startsWith(words))) return null;
  if (signs.lines.includes(lower) || signs.blocks.includes(lower)) return `line: ${lower}`;
  const start = signs.starts.find((words) => lower.startsWith(words) && printed.length < MAX_TEASER);
  if (start) return `begins: ${start.trim()}`;
  const part = signs.contains.find((words) => lower.includes(words) && printed.length < MAX_TEASER);
  if (part) return `contains: ${part}`;
  if (printed.length > MAX_CAPTION) return null;
  if (AGE.test(printed)) return "age";
  if (BYLINE.test(printed) && !SENTENCE_END.test(printed)) return "byline";
  if (CAPTION.test(printed) || isCaptionOf(printed, next(text, all, index))) return "caption";
  if (index > 0 && isTeaser(printed)) return "teaser or heading";
  return null;
}

/** The next line that is not empty. */
function next(text: string, all: readonly Span[], index: number): string {
  for (const line of all.slice(index + 1)) {
    const printed = text.slice(line.start, line.end).trim();
    if (printed) return printed;
  }
  return "";
}

/** A caption is often printed twice, the second time with its credit. */
function isCaptionOf(printed: string, following: string): boolean {
  return CAPTION.test(following) && following.slice(0, 24) === printed.slice(0, 24);
}

/** A line without a full stop within the article, mostly of capitalised words or named like a programme. */
function isTeaser(printed: string): boolean {
  if (SENTENCE_END.test(printed) || printed.length > MAX_TEASER || /^[-–•*]/.test(printed)) return false;
  const words = printed.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /^[\p{Lu}][\w']+:\s/u.test(printed) || words.length <= 6 || capital / words.length > 0.6;
}

function trimmed(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  return {
    start: start + printed.length - printed.trimStart().length,
    end: end - (printed.length - printed.trimEnd().length),
  };
}
