import { expect, test } from "vitest";
import { toBands } from "./bands";
import { isCopy } from "./copy";
import { PAIRS, type Pair } from "./pairs.sample";
import { toShingles } from "./shingles";

/** Found as the ingest finds them: they share a band, and most of the shorter stands in the longer. */
function isFound({ a, b }: Pick<Pair, "a" | "b">): boolean {
  const [left, right] = [toShingles(a, []), toShingles(b, [])];
  const bands = new Set(toBands(left));
  return toBands(right).some((band) => bands.has(band)) && isCopy(left, right);
}

test("copies are told from stories that are told anew, by the share of the words that they have in common", () => {
  const copies = PAIRS.filter((pair) => pair.isCopy);
  const found = PAIRS.filter(isFound);
  const right = found.filter((pair) => pair.isCopy);
  const [precision, recall] = [right.length / found.length, right.length / copies.length];
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  console.log(
    `copies: ${PAIRS.length} pairs, ${copies.length} of them copies; precision ${percent(precision)}, recall ${percent(recall)}`,
  );
  const wrong = PAIRS.filter((pair) => isFound(pair) !== pair.isCopy).map(({ name }) => name);
  if (wrong.length > 0) console.log(`  wrong: ${wrong.join("; ")}`);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});
