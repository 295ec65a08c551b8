import { countClaims, countEvents } from "@/lib/columns/columns";
import { readRows } from "@/lib/db/reader";
import type { SiteHoldings } from "@/lib/view/holdings";
import { Prisma } from "@/prisma/client/client";
import { findEventSet } from "./event-set";

type Row = { articles: number; lastIngest: string | null; extractor: string | null };

/** What this site holds; all counts are 0 before anything has been read. */
export async function findHoldings(): Promise<SiteHoldings> {
  const set = await findEventSet();
  const [row] = readRows<Row>(Prisma.sql`
    SELECT (SELECT COUNT(*) FROM Article) AS articles, (SELECT MAX(ingestedOn) FROM Article) AS lastIngest,
      (SELECT extractorVersion FROM Article ORDER BY ingestedOn DESC, id DESC LIMIT 1) AS extractor`);
  const { articles = 0, lastIngest = null, extractor = null } = row ?? {};
  return { articles, lastIngest, extractor, events: countEvents(set), claims: countClaims(set) };
}
