import type { Reading } from "@/lib/filter/articles";

/** What was read in an article, as readers see it. */
export const READING_WORDS: Record<Reading, string> = {
  claims: "With claims",
  none: "Read, no claim found",
  unread: "Not read: not in English",
};
