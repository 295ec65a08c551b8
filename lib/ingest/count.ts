import type { PrismaClient } from "@/prisma/client/client";

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
export async function countHoldings(db: PrismaClient, extractorVersion: string): Promise<Holdings> {
  const pinless = { placeId: null, type: { not: "aid" } };
  const [articles, claims, events, unlocated, ambiguous, outdated] = await Promise.all([
    db.article.count(),
    db.claim.count(),
    db.event.count(),
    db.claim.count({ where: { ...pinless, candidates: null } }),
    db.claim.count({ where: { ...pinless, candidates: { not: null } } }),
    db.article.count({ where: { extractorVersion: { not: extractorVersion } } }),
  ]);
  return { articles, claims, events, unlocated, ambiguous, outdated };
}
