import { createHash } from "node:crypto";

/** Hex digits of an id made from content: 64 bits, so that a million ids of one kind do not meet. */
const DIGITS = 16;

/** A short id that depends on these values and on nothing else. Equal values give equal ids, in this order. */
export function contentId(...values: (string | number | boolean | null)[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, DIGITS);
}
