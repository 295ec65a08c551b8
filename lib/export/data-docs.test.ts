import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filterSchema } from "@/lib/filter/filter";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { COLUMNS } from "./csv";

const docs = readFileSync("docs/data.md", "utf8");

test.each(COLUMNS)("docs/data.md tells what column $name holds", ({ name, note }) => {
  expect(docs).toContain(`| \`${name}\` | ${note} |`);
});

test.each(Object.keys(filterSchema.shape))("docs/data.md tells what the filter key %s takes", (key) => {
  expect(docs).toMatch(new RegExp(`^\\|.*\`${key}\`.*\\|`, "m"));
});

test.each([...SIDES, ...STANCES, ...STATUSES, ...TYPES])("docs/data.md names the value %s", (word) => {
  expect(docs).toContain(`\`${word}\``);
});
