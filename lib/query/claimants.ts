import { db } from "@/lib/db/client";
import type { ClaimantLine } from "@/lib/view/claimant";
import type { Side } from "@/lib/vocabulary";
import { Prisma } from "@/prisma/client/client";

type Row = {
  id: string;
  name: string;
  side: Side;
  asserts: bigint;
  denies: bigint;
  unverified: bigint;
  from: string | null;
  to: string | null;
};

/** Every actor that has claimed something, those who spoke most often first. */
export async function findClaimants(): Promise<ClaimantLine[]> {
  const rows = await selectClaimants(Prisma.sql`1 = 1`);
  return rows.map(toClaimantLine);
}

/** One actor's line, or null where it has claimed nothing. */
export async function findClaimantLine(id: string): Promise<ClaimantLine | null> {
  const [row] = await selectClaimants(Prisma.sql`a.id = ${id}`);
  return row ? toClaimantLine(row) : null;
}

function selectClaimants(within: Prisma.Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT a.id, a.name, a.side,
      SUM(CASE WHEN c.stance = 'asserts' THEN 1 ELSE 0 END) AS asserts,
      SUM(CASE WHEN c.stance = 'denies' THEN 1 ELSE 0 END) AS denies,
      SUM(CASE WHEN c.stance = 'unverified' THEN 1 ELSE 0 END) AS unverified,
      MIN(COALESCE(c.saidFrom, c.saidTo, c.eventFrom, c.eventTo)) AS "from",
      MAX(COALESCE(c.saidTo, c.saidFrom, c.eventTo, c.eventFrom)) AS "to"
    FROM Claim c JOIN Actor a ON a.id = c.claimantId
    WHERE ${within}
    GROUP BY a.id
    ORDER BY COUNT(*) DESC, a.name`;
}

function toClaimantLine({ asserts, denies, unverified, ...line }: Row): ClaimantLine {
  const stances = { asserts: Number(asserts), denies: Number(denies), unverified: Number(unverified) };
  return { ...line, stances };
}
