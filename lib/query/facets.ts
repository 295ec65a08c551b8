import { db } from "@/lib/db/client";
import type { Filter } from "@/lib/filter/filter";
import type { Choice, Facets } from "@/lib/view/facet";
import type { Side } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";
import { whereClaim } from "./where";

type Row = { facet: keyof Facets; value: string; name: string; side: Side | null; n: number | bigint };

/**
 * Every choice that the stored claims offer, counted as if its own kind were not asked and everything else were.
 * Places are named only where the filter holds them.
 */
export async function findFacets(filter: Filter): Promise<Facets> {
  const rows = await db.$queryRaw<Row[]>(Prisma.join(selects(filter), " UNION ALL "));
  const facets: Facets = { side: [], claimant: [], stance: [], type: [], status: [], publisher: [], place: [] };
  for (const row of rows) facets[row.facet].push(toChoice(row));
  for (const choices of Object.values(facets))
    choices.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"));
  return facets;
}

const CLAIMS = Prisma.sql`FROM Claim c JOIN Event e ON e.id = c.eventId JOIN Actor a ON a.id = c.claimantId`;

function selects(filter: Filter): Prisma.Sql[] {
  const shown = (...except: (keyof Filter)[]) =>
    Prisma.sql`SUM(CASE WHEN ${whereClaim(filter, except)} THEN 1 ELSE 0 END)`;
  return [
    Prisma.sql`SELECT 'side' AS facet, a.side AS value, a.side AS name, a.side AS side, ${shown("side", "claimant")} AS n
      ${CLAIMS} GROUP BY a.side`,
    Prisma.sql`SELECT 'claimant', a.id, a.name, a.side, ${shown("side", "claimant")} ${CLAIMS} GROUP BY a.id`,
    Prisma.sql`SELECT 'stance', c.stance, c.stance, NULL, ${shown("stance")} ${CLAIMS} GROUP BY c.stance`,
    Prisma.sql`SELECT 'type', c.type, c.type, NULL, ${shown("type")} ${CLAIMS} GROUP BY c.type`,
    Prisma.sql`SELECT 'status', e.status, e.status, NULL, ${shown("status")} ${CLAIMS} GROUP BY e.status`,
    Prisma.sql`SELECT 'publisher', pu.id, pu.name, NULL, ${shown("publisher")} ${CLAIMS}
      JOIN (SELECT DISTINCT r.claimId, ar.publisherId FROM Report r JOIN Article ar ON ar.id = r.articleId) o
        ON o.claimId = c.id
      JOIN Publisher pu ON pu.id = o.publisherId GROUP BY pu.id`,
    ...(filter.place.length > 0
      ? [Prisma.sql`SELECT 'place', p.id, p.name, NULL, 0 FROM Place p WHERE p.id IN (${Prisma.join(filter.place)})`]
      : []),
  ];
}

function toChoice({ value, name, side, n }: Row): Choice {
  return { value, name, side, count: Number(n) };
}
