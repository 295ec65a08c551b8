import { afterEach, beforeEach, expect, test } from "vitest";
import { articleFile, createWorkshop, type Workshop } from "../workshop.sample";
import { checkDatabase } from ".";

let shop: Workshop;
beforeEach(async () => {
  shop = createWorkshop();
  await shop.ingest([
    shop.write(
      "a.txt",
      articleFile("a", ["@ north asserts capture Osk 2031-05-02", "@ south denies capture Osk 2031-05-03"]),
    ),
    shop.write(
      "b.txt",
      articleFile("b", ["@ other:Mayor asserts strike Varen 2031-05-03", "@ north asserts aid - 2031-05-03"]),
    ),
    shop.write("c.txt", articleFile("c", ["@ watch unverified capture Osk 2031-05-04"])),
  ]);
});
afterEach(() => shop.close());

test("a database as the ingest leaves it is sound", async () => {
  expect(await checkDatabase(shop.db)).toEqual([]);
});

test("a database that nothing was read into is sound", async () => {
  const empty = createWorkshop();
  expect(await checkDatabase(empty.db)).toEqual([]);
  await empty.close();
});

test.each<[string, string, string]>([
  ["an excerpt that was altered", `UPDATE "Report" SET "excerpt" = 'Nobody said so.'`, "word for word"],
  ["an excerpt that moved", `UPDATE "Report" SET "start" = "start" + 1, "end" = "end" + 1`, "word for word"],
  ["a neighbour that is not there", `UPDATE "Report" SET "before" = 'x'`, "word for word"],
  ["a cue beyond the text", `UPDATE "Report" SET "cueStart" = 1, "cueEnd" = 1000000`, "word for word"],
  ["a text that was altered", `UPDATE "Article" SET "text" = "text" || ' '`, "as it was read"],
  ["a status that does not follow", `UPDATE "Event" SET "status" = 'acknowledged'`, "linked from scratch"],
  ["a count that is wrong", `UPDATE "Event" SET "originCount" = "originCount" + 1`, "linked from scratch"],
  ["a claim of another type", `UPDATE "Claim" SET "type" = 'advance' WHERE "type" = 'capture'`, "linked from scratch"],
  [
    "a report of another claim",
    `UPDATE "Report" SET "claimId" = (SELECT MAX("id") FROM "Claim")`,
    "each claim has a report",
  ],
  [
    "an event without claims",
    `INSERT INTO "Event" SELECT 'x', "topic", "placeId", "from", "to", "datePrecision", "status", "unverified",
    "title", 0, 0, 0, 0 FROM "Event" LIMIT 1`,
    "each event has a claim",
  ],
  ["a report that is not found", `UPDATE "Report" SET "searchId" = NULL`, "each row of Report is in the index"],
  [
    "an index that finds what has gone",
    `DELETE FROM "Report"`,
    "what the index of the search finds in Report is there",
  ],
  [
    "an index of another version",
    `UPDATE "SearchIndex" SET "version" = 'old'`,
    "index of the search is of this version",
  ],
  ["a reference to nothing", `PRAGMA foreign_keys = OFF; UPDATE "Claim" SET "claimantId" = 'nobody'`, "foreign keys"],
  ["claims in another language", `UPDATE "Article" SET "language" = 'ru'`, "another language has no claims"],
])("%s is found", async (_what, sql, name) => {
  for (const statement of sql.split("; ")) await shop.db.$executeRawUnsafe(statement);
  const findings = await checkDatabase(shop.db);
  expect(findings.map(({ check }) => check).join("; ")).toContain(name);
  for (const { count, examples } of findings) expect(examples.length).toBe(Math.min(count, 5));
});
