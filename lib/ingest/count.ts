import type { Transaction } from "@/lib/db/writer";

/** What the database holds, and how much of it has no pin. */
export type Holdings = {
  articles: number;
  claims: number;
  events: number;
  /** No settlement is named, or none that a gazetteer knows. */
  unlocated: number;
  /** More than one place remains possible. */
  ambiguous: number;
  /** Read by another version of the extractor or with other seeds. */
  outdated: number;
};

/** Counts what is stored. Aid has no place by nature and is not among the unlocated. */
export async function countHoldings(db: Transaction, extractorVersion: string): Promise<Holdings> {
  const [counts] = await db.$queryRaw<Holdings[]>`
    SELECT (SELECT COUNT(*) FROM "Article") AS "articles", (SELECT COUNT(*) FROM "Event") AS "events",
      (SELECT COUNT(*) FROM "Article" WHERE "extractorVersion" <> ${extractorVersion}) AS "outdated",
      COUNT(*) AS "claims",
      COUNT(*) FILTER (WHERE "placeId" IS NULL AND "type" <> 'aid' AND "candidates" IS NULL) AS "unlocated",
      COUNT(*) FILTER (WHERE "placeId" IS NULL AND "type" <> 'aid' AND "candidates" IS NOT NULL) AS "ambiguous"
    FROM "Claim"`;
  const { articles, claims, events, unlocated, ambiguous, outdated } = counts as Holdings;
  return {
    articles: Number(articles),
    claims: Number(claims),
    events: Number(events),
    unlocated: Number(unlocated),
    ambiguous: Number(ambiguous),
    outdated: Number(outdated),
  };
}
