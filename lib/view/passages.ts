/** A stretch of an article: its text, or null where it is not shown. `start` is its UTF-16 position in the whole. */
export type Passage = { start: number; text: string | null };

/** What of an article may be shown where the whole may not: an excerpt with its neighbours. */
export type Permitted = { start: number; excerpt: string; before: string; after: string };

/** The whole of a text. */
export function toWhole(text: string): Passage[] {
  return [{ start: 0, text }];
}

/**
 * Cuts a text to what is permitted of it. The passages lie in the order of the text and cover all of it; those between are
 * null, but for blanks, which tell nothing.
 *
 *     "One. Two. Three. Four." with “Two.” permitted → null, "Two.", null
 */
export function toPassages(text: string, permitted: Permitted[]): Passage[] {
  const passages: Passage[] = [];
  let done = 0;
  for (const { start, end } of spansOf(permitted).sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    if (start > done && !isBlank(text.slice(done, start))) {
      passages.push({ start: done, text: null }, { start, text: text.slice(start, end) });
    } else {
      const last = passages.at(-1);
      if (last?.text) last.text = text.slice(last.start, end);
      else passages.push({ start: done, text: text.slice(done, end) });
    }
    done = end;
  }
  if (!isBlank(text.slice(done))) passages.push({ start: done, text: null });
  return passages;
}

function spansOf(permitted: Permitted[]) {
  return permitted.map(({ start, excerpt, before, after }) => ({
    start: start - before.length,
    end: start + excerpt.length + after.length,
  }));
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}
