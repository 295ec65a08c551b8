import type { PrismaClient } from "@/prisma/client/client";

/** Everything that is in a database, as text: each table by its primary key. Equal databases give equal text. */
export async function dumpDatabase(db: PrismaClient): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite_%' AND "name" <> '_prisma_migrations'
    ORDER BY "name"`;
  const parts: string[] = [];
  for (const { name } of tables) {
    const keys = await db.$queryRawUnsafe<{ name: string }[]>(
      `SELECT "name" FROM pragma_table_info('${name}') WHERE "pk" > 0 ORDER BY "pk"`,
    );
    const order = keys.map((key) => `"${key.name}"`).join(", ");
    const rows = await db.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}" ORDER BY ${order}`);
    parts.push(`# ${name}`, ...rows.map((row) => JSON.stringify(row)));
  }
  return parts.join("\n");
}
