import { afterEach, expect, test } from "vitest";
import { createExtractor } from "@/lib/extract";
import { readLibrary } from "@/lib/seeds/knowledge";
import { createPool, type Pool } from "./extract-pool";

const library = readLibrary();
const extract = createExtractor(library.knowledge);
let pool: Pool | undefined;
afterEach(() => pool?.close());

const article = (id: number) => ({
  id: `a${id}`,
  publisher: "The Herald",
  agency: null,
  title: null,
  published: "2023-05-04",
  text: `The Russian defence ministry said on Wednesday that its troops had captured Blahodatne in Donetsk Oblast, for the ${id}th time.`,
});

test("threads read what this one does, and give it in the order asked", { timeout: 60_000 }, async () => {
  pool = createPool(extract, library, { threads: 2, few: 1 });
  const asked = [1, 2, 3, 4, 5].map(article);
  const read = await Promise.all(asked.map((one) => pool?.extract(one)));
  expect(read).toEqual(asked.map(extract));
  expect(read[0]?.claims.length).toBeGreaterThan(0);
});

test("what cannot be read is told to who asked, and stops no other", { timeout: 60_000 }, async () => {
  pool = createPool(extract, library, { threads: 1, few: 0 });
  const broken = pool.extract({ ...article(1), text: null as unknown as string });
  const whole = pool.extract(article(2));
  await expect(broken).rejects.toThrow();
  expect(await whole).toEqual(extract(article(2)));
});

test("what a thread leaves when it cannot start is read here", { timeout: 60_000 }, async () => {
  const bad = { ...library, knowledge: { ...library.knowledge, lexicon: {} as typeof library.knowledge.lexicon } };
  pool = createPool(extract, bad, { threads: 1, few: 0 });
  expect(await pool.extract(article(1))).toEqual(extract(article(1)));
  expect(await pool.extract(article(2))).toEqual(extract(article(2)));
});
