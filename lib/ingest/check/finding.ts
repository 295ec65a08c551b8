import type { Transaction } from "../rows";

/** What is wrong with a database: what was looked at, how many rows are so, and some of them. */
export type Finding = { check: string; count: number; examples: string[] };

/** Something that has to hold of every database: its name says what. Gives the ids of rows of which it does not hold. */
export type Check = { name: string; run(db: Transaction): Promise<string[]> };

/** Rows that a finding names. */
const SHOWN = 5;

/** What a check found, or null where all is well. */
export function toFinding(check: string, wrong: string[]): Finding | null {
  return wrong.length > 0 ? { check, count: wrong.length, examples: wrong.slice(0, SHOWN) } : null;
}

/** A check that is a query for the ids of rows that should not be. */
export function query(name: string, sql: string): Check {
  return {
    name,
    async run(db) {
      const rows = await db.$queryRawUnsafe<{ id: string | number }[]>(sql);
      return rows.map(({ id }) => String(id));
    },
  };
}
