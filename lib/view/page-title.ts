export const SITE = "Claimline";
export const SITE_WORDS = "Who says what happened in a war, where and when, and who disputes it.";
/** Said wherever claims are seen without their page. */
export const CAUTION = "Claims, not facts.";

/** More letters than these are not seen in a tab or a list of results. */
const MOST = 70;

/** The title of a page as a browser shows it: `pageTitle("About")` is “About · Claimline”; of no words the name alone. */
export function pageTitle(words: string | null): string {
  return words ? `${shorten(words, MOST)} · ${SITE}` : SITE;
}

/**
 * Words cut where one of them ends, if they are too many.
 *
 *     shorten("4 claims of capture by Wagner Group, contested", 30) // “4 claims of capture by Wagner…”
 */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most).replace(/\s+\S*$/, "");
  return `${cut.replace(/[\s,;:·–]+$/, "")}…`;
}
