import { readRows } from "@/lib/db/reader";
import type { Names } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import { Prisma } from "@/prisma/client/client";

/** The names of what a filter asks for by id: for its sentence and its chips. */
export function findNames({ claimant, publisher, place }: Filter): Names {
  return {
    claimant: read(Prisma.sql`Actor`, claimant),
    publisher: read(Prisma.sql`Publisher`, publisher),
    place: read(Prisma.sql`Place`, place),
  };
}

function read(table: Prisma.Sql, ids: string[]): Map<string, string> {
  if (ids.length === 0) return new Map();
  const rows = readRows<{ id: string; name: string }>(Prisma.sql`
    SELECT id, name FROM ${table} WHERE id IN (${Prisma.join(ids)})`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
