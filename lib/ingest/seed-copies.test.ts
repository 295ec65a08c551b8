import { expect, test } from "vitest";
import { containment, isCopy } from "@/lib/copies/copy";
import { toShingles } from "@/lib/copies/shingles";
import { findFiles } from "./find-files";
import { readFiles } from "./read-file";

test("the two seed articles on Blahodatne are two texts, as all four are", async () => {
  const articles = (await readFiles(findFiles(["seeds/articles"]).files)).flatMap((one) =>
    one instanceof Error ? [] : [one],
  );
  expect(articles).toHaveLength(4);
  for (const one of articles)
    for (const other of articles) {
      if (one.id >= other.id) continue;
      const [a, b] = [toShingles(one.text, []), toShingles(other.text, [])];
      expect(isCopy(a, b)).toBe(false);
      expect(containment(a, b)).toBeLessThan(0.2);
    }
});
