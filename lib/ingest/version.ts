import { createHash } from "node:crypto";
import type { Library } from "@/lib/seeds/knowledge";

/** Hex digits that tell one state of the seeds from another. */
const DIGITS = 8;

/**
 * The version that an article is read by: the extractor's own and what it knows. When either changes, articles are read again.
 *
 *     versionOf("3", readLibrary()) // "3+9f81c02e"
 */
export function versionOf(extractor: string, { knowledge, places, publishers }: Library): string {
  const { actors, lexicon, gazetteer } = knowledge;
  const hash = createHash("sha256");
  for (const part of [actors, lexicon, gazetteer.regions, places, publishers]) hash.update(JSON.stringify(part));
  return `${extractor}+${hash.digest("hex").slice(0, DIGITS)}`;
}
