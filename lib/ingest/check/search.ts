import { SEARCH_VERSION } from "@/lib/search/document";
import { SEARCH_TABLES } from "../search/write";
import { type Check, query } from "./finding";

/** Whether the search finds every row that is stored, and none that has gone. */
export const SEARCH_CHECKS: Check[] = [
  query(
    "the index of the search is of this version",
    `SELECT 'SearchIndex' AS "id" WHERE NOT EXISTS (SELECT 1 FROM "SearchIndex" WHERE "version" = '${SEARCH_VERSION}')
      AND EXISTS (${Object.keys(SEARCH_TABLES).map(anyRow).join(" UNION ALL ")})`,
  ),
  ...Object.entries(SEARCH_TABLES).flatMap(([table, index]) => [
    query(
      `each row of ${table} is in the index of the search`,
      `SELECT "id" FROM "${table}" WHERE "searchId" IS NULL OR "searchId" NOT IN (SELECT "rowid" FROM "${index}")`,
    ),
    query(
      `what the index of the search finds in ${table} is there`,
      `SELECT "rowid" AS "id" FROM "${index}" WHERE "rowid" NOT IN (SELECT "searchId" FROM "${table}" WHERE "searchId" IS NOT NULL)`,
    ),
  ]),
];

function anyRow(table: string): string {
  return `SELECT 1 FROM (SELECT 1 FROM "${table}" LIMIT 1)`;
}
