import { type Check, query } from "./finding";

/** What SQLite itself can tell, and rows that nothing refers to. */
export const ROW_CHECKS: Check[] = [
  query(
    "the file is whole (integrity_check)",
    `SELECT integrity_check AS "id" FROM pragma_integrity_check WHERE integrity_check <> 'ok'`,
  ),
  query(
    "what a row refers to is there (foreign keys)",
    `SELECT "table" || ' ' || COALESCE("rowid", '') AS "id" FROM pragma_foreign_key_check`,
  ),
  query(
    "each event has a claim",
    `SELECT "id" FROM "Event" WHERE NOT EXISTS (SELECT 1 FROM "Claim" WHERE "eventId" = "Event"."id")`,
  ),
  query(
    "each claim has a report",
    `SELECT "id" FROM "Claim" WHERE NOT EXISTS (SELECT 1 FROM "Report" WHERE "claimId" = "Claim"."id")`,
  ),
  query(
    "an article in another language has no claims",
    `SELECT "id" FROM "Article" WHERE "language" <> 'en' AND EXISTS (SELECT 1 FROM "Report" WHERE "articleId" = "Article"."id")`,
  ),
  query("the data has a revision", `SELECT 'Revision' AS "id" WHERE (SELECT COUNT(*) FROM "Revision") <> 1`),
];
