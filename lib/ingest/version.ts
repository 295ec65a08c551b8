import { createHash } from "node:crypto";
import type { Library } from "@/lib/seeds/knowledge";

/** Hex digits that tell one state of the seeds from another. */
const DIGITS = 8;

/** Changes whenever the same claims are written as other rows: 2 added the sentences beside an excerpt, 3 copies and origins. */
const ROWS = 3;

/**
 * The version that an article is read by: the extractor's own, what it knows, and how it is written down. When any of them
 * changes, articles are read again.
 *
 *     versionOf("3", readLibrary()) // "3+9f81c02e"
 */
export function versionOf(extractor: string, { knowledge, places, publishers }: Library): string {
  const { actors, lexicon, gazetteer } = knowledge;
  const hash = createHash("sha256");
  for (const part of [ROWS, actors, lexicon, gazetteer.regions, places, publishers]) hash.update(JSON.stringify(part));
  return `${extractor}+${hash.digest("hex").slice(0, DIGITS)}`;
}
