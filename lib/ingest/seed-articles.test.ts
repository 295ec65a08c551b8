import { expect, test } from "vitest";
import { hashText } from "./article-row";
import { findFiles } from "./find-files";
import { readFiles } from "./read-file";

/** Length in UTF-16 units and SHA-256 of each text as it was handed over. */
const TEXTS: Record<string, [length: number, sha256: string]> = {
  "s00-wion-blahodatne": [2168, "5ec094b56b829402bc3fa2aae05dc92064367f0c365d12f808cd3585143b85c0"],
  "s01-aljazeera-vlahodatne": [3969, "afb8433a6b6c1b75f935da13fb0ede1e0f76b2e34eeb4d1812d879ca5f5ed27d"],
  "s02-france24-bakhmutske": [3792, "d954cfe1ef22ee17fd8276858f0fc1d905c70985f5f4320a69ce6fcf3f36bf69"],
  "s03-kyivpost-kalynove": [2084, "accc24e56e4caf16ea1daec3b9798f95b977da28759a647c135cd3c3d255430c"],
};

test("the seed articles are kept byte for byte", async () => {
  const articles = await readFiles(findFiles(["seeds/articles"]).files);
  const texts = articles.map((one) => (one instanceof Error ? one : [one.id, [one.text.length, hashText(one.text)]]));
  expect(texts).toEqual(Object.entries(TEXTS));
});

test("each says how its publisher and its day are known", async () => {
  for (const article of await readFiles(findFiles(["seeds/articles"]).files)) {
    expect(article).toMatchObject({ publisherBasis: expect.stringMatching(/^(stated|inferred): /) });
    expect(article).toMatchObject({ publishedBasis: expect.stringMatching(/^(stated|inferred): /) });
  }
});
