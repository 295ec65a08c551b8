import { hashText } from "../article-row";
import type { Transaction } from "../rows";
import type { Check } from "./finding";

/** Articles whose texts are held in memory at once. */
const CHUNK = 500;

type Text = { id: string; text: string; contentHash: string };
type Place = {
  id: string;
  articleId: string;
  start: number;
  end: number;
  excerpt: string;
  before: string;
  after: string;
  cueStart: number | null;
  cueEnd: number | null;
  placeStart: number | null;
  placeEnd: number | null;
};

/** Whether each text is the one that was read, and each excerpt stands in it just where it says, with its neighbours. */
export const TEXT_CHECK: Check = {
  name: "each text is as it was read, and each excerpt stands in it word for word",
  async run(db) {
    const wrong: string[] = [];
    for await (const texts of chunks(db)) {
      const byId = new Map(texts.map(({ id, text }) => [id, text]));
      wrong.push(...texts.filter(({ text, contentHash }) => hashText(text) !== contentHash).map(({ id }) => id));
      for (const place of await readPlaces(db, [...byId.keys()]))
        if (!stands(place, byId.get(place.articleId) ?? "")) wrong.push(`${place.articleId} ${place.id}`);
    }
    return wrong;
  },
};

async function* chunks(db: Transaction): AsyncGenerator<Text[]> {
  for (let last = ""; ; ) {
    const texts = await db.$queryRaw<Text[]>`
      SELECT "id", "text", "contentHash" FROM "Article" WHERE "id" > ${last} ORDER BY "id" LIMIT ${CHUNK}`;
    if (texts.length === 0) return;
    yield texts;
    last = texts.at(-1)?.id ?? last;
  }
}

function readPlaces(db: Transaction, articles: string[]): Promise<Place[]> {
  return db.$queryRaw<Place[]>`
    SELECT "id", "articleId", "start", "end", "excerpt", "before", "after", "cueStart", "cueEnd", "placeStart", "placeEnd"
    FROM "Report" WHERE "articleId" IN (SELECT value FROM json_each(${JSON.stringify(articles)}))`;
}

function stands(place: Place, text: string): boolean {
  const { start, end, excerpt, before, after, cueStart, cueEnd, placeStart, placeEnd } = place;
  return (
    excerpt.length > 0 &&
    text.slice(start, end) === excerpt &&
    text.slice(start - before.length, start) === before &&
    text.slice(end, end + after.length) === after &&
    isWithin(cueStart, cueEnd, text) &&
    isWithin(placeStart, placeEnd, text)
  );
}

function isWithin(start: number | null, end: number | null, text: string): boolean {
  if (start === null || end === null) return start === end;
  return start >= 0 && start < end && end <= text.length;
}
