import type { PrismaClient } from "@/prisma/client/client";
import { SEARCH_TABLES } from "./search/write";

/**
 * Everything that is in a database, as text: each table by its primary key, and what the search index holds. Equal databases give
 * equal text. Left out is what tells of its history: which migrations were applied, and when something was written last.
 */
export async function dumpDatabase(db: PrismaClient): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM sqlite_master
    WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%' AND "name" NOT LIKE 'Search%'
      AND "name" NOT IN ('_prisma_migrations', 'Revision')
    ORDER BY "name"`;
  const parts: string[][] = [];
  for (const { name } of tables) {
    const keys = await db.$queryRawUnsafe<{ name: string }[]>(
      `SELECT "name" FROM pragma_table_info('${name}') WHERE "pk" > 0 ORDER BY "pk"`,
    );
    const order = keys.map((key) => `"${key.name}"`).join(", ");
    const rows = await db.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}" ORDER BY ${order}`);
    parts.push([`# ${name}`], rows.map(toLine));
  }
  for (const table of Object.values(SEARCH_TABLES)) parts.push([`# ${table}`], await dumpIndex(db, table));
  return parts.flat().join("\n");
}

/** Every key of an index, where it stands: its tables differ with the order of writing, what they hold does not. */
export async function dumpIndex(db: PrismaClient, table: string): Promise<string[]> {
  await db.$executeRawUnsafe(`DROP TABLE IF EXISTS temp."dump"`);
  await db.$executeRawUnsafe(`CREATE VIRTUAL TABLE temp."dump" USING fts5vocab('main', '${table}', 'instance')`);
  const rows = await db.$queryRaw<object[]>`SELECT "doc", "offset", "term" FROM temp."dump" ORDER BY 1, 2, 3`;
  await db.$executeRawUnsafe(`DROP TABLE temp."dump"`);
  return rows.map(toLine);
}

/** Numbers of the index are greater than JavaScript's integers of 32 bits and come as another kind. */
function toLine(row: object): string {
  return JSON.stringify(row, (_key, value) => (typeof value === "bigint" ? Number(value) : value));
}
