import { expect, test } from "vitest";
import { addDays } from "@/lib/link/link-day";
import { dumpDatabase } from "./dump.sample";
import { articleFile, createWorkshop, type Workshop } from "./workshop.sample";

// Events grow, join, move and fall apart as articles come in, come again and are mended: what is there in the end must not tell.

const ARTICLES = 40;

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Pick = ReturnType<typeof random>;

const oneOf = <T>(items: readonly T[], pick: Pick): T => items[pick(items.length)] as T;

function line(pick: Pick): string {
  const speaker = oneOf(["north", "league", "south", "watch", "media", "other:Mayor", "other:Clerk"], pick);
  const stance = oneOf(["asserts", "asserts", "denies", "unverified"], pick);
  const type = oneOf(["capture", "advance", "repel", "withdraw", "strike", "aid"], pick);
  const day = pick(3) === 0 ? "" : ` ${addDays("2031-01-01", pick(90))}`;
  const killed = pick(4) === 0 ? ` killed ${pick(9)}` : "";
  return `@ ${speaker} ${stance} ${type} ${oneOf(["Osk", "Osk", "Varen", "Mal", "-"], pick)}${day}${killed}`;
}

/** Files as they came first and as they were mended later; a third of them never are. */
function corpus(pick: Pick) {
  return Array.from({ length: ARTICLES }, (_, index) => {
    const lines = Array.from({ length: 1 + pick(4) }, () => line(pick));
    const head = () => ({
      publisher: oneOf(["The Herald", "Sunday Herald", "Wire", "Osk Post"], pick),
      agency: oneOf(["", "Wire Agency"], pick),
      published: oneOf(["", addDays("2031-02-01", pick(80))], pick),
    });
    const mended = articleFile(`p${index}`, lines, head());
    return { name: `p${index}.txt`, first: pick(3) === 0 ? mended : articleFile(`p${index}`, lines, head()), mended };
  });
}

function shuffled<T>(items: T[], pick: Pick): T[] {
  return items
    .map((item) => ({ item, key: pick(1_000_000) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

async function dumpOf(fill: (shop: Workshop) => Promise<void>): Promise<string> {
  const shop = createWorkshop();
  await fill(shop);
  const dump = await dumpDatabase(shop.db);
  expect(await shop.db.$queryRaw`SELECT * FROM pragma_foreign_key_check`).toEqual([]);
  await shop.close();
  return dump;
}

test.each([1, 2, 3])(
  "mended and shuffled articles end as if they had come at once, seed %i",
  { timeout: 60_000 },
  async (seed) => {
    const pick = random(seed);
    const articles = corpus(pick);
    const write = (shop: Workshop, when: "first" | "mended") => (one: (typeof articles)[number]) =>
      shop.write(one.name, one[when]);

    const atOnce = await dumpOf(async (shop) => {
      await shop.ingest(articles.map(write(shop, "mended")));
    });
    const bitByBit = await dumpOf(async (shop) => {
      for (const article of shuffled(articles, pick)) await shop.ingest([write(shop, "first")(article)]);
      for (const article of shuffled(articles, pick)) await shop.ingest([write(shop, "mended")(article)]);
    });
    expect(bitByBit).toBe(atOnce);
  },
);
