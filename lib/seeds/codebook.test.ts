import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DATE_PRECISIONS, PLACE_PRECISIONS, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { readActors } from "./actors";

const codebook = readFileSync("seeds/CODEBOOK.md", "utf8");
const known = new Set([...codebook.matchAll(/`([^`]+)`/g)].map(([, word]) => word));

test.each([
  ["stance", STANCES],
  ["type", TYPES],
  ["status", STATUSES],
  ["precision of a place", PLACE_PRECISIONS],
  ["precision of a day", DATE_PRECISIONS],
  ["claimant", readActors().map(({ id }) => id)],
])("explains every %s", (_what, words) => {
  expect(words.filter((word) => !known.has(word))).toEqual([]);
});

test("explains no claimant that the registry does not have", () => {
  const rows = codebook.split("\n").filter((line) => /^\| `.*\| (RU|UA|third|none) \|$/.test(line));
  const ids = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? ""));
  const actors = new Set(readActors().map(({ id }) => id));
  expect(rows.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !actors.has(id))).toEqual([]);
});
