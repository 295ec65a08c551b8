import { formatDay } from "@/lib/filter/days";
import { toSegments } from "./segments";

/** As many words as fit on one or two lines of a list. */
const MAX_CHARACTERS = 90;

type Spans = { start: number; end: number }[];

/**
 * What an article is called: its title, or where it has none its first words, without page furniture.
 * `text` may be the beginning of the article only.
 *
 *     toHeadline(null, "Menu\nThe mill at Varen burned …", [{ start: 0, end: 4 }])  // “The mill at Varen burned …”
 */
export function toHeadline(title: string | null, text: string, furniture: Spans): string {
  if (title?.trim()) return title.trim();
  const body = toSegments(
    text,
    furniture.map((span) => ({ ...span, of: true })),
  )
    .filter(({ marks }) => marks.length === 0)
    .map((segment) => segment.text)
    .join(" ");
  const words = body.replace(/\s+/g, " ").trim();
  return words ? cut(words) : "Untitled article";
}

/** What an article without a title is called where none of its words may be shown. */
export function nameUntitled(publisherName: string, publishedOn: string | null): string {
  return `Untitled article by ${publisherName}${publishedOn ? `, ${formatDay(publishedOn)}` : ""}`;
}

function cut(words: string): string {
  if (words.length <= MAX_CHARACTERS) return words;
  const last = words.lastIndexOf(" ", MAX_CHARACTERS);
  return `${words.slice(0, last > 0 ? last : MAX_CHARACTERS).replace(/[\s,;:–-]+$/, "")} …`;
}
