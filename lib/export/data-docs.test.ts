import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FILTER_PARAMETERS, LOOK_PARAMETERS, PAGING_PARAMETERS, type Parameter } from "@/lib/filter/parameters";
import { SIDES, STANCES, STATUSES, TYPES } from "@/lib/vocabulary";
import { FORMATS } from "./formats";

const docs = readFileSync("docs/data.md", "utf8");

describe.each(FORMATS)("docs/data.md tells of $name", ({ name, type, holds, order, fields }) => {
  const part = docs.split("\n## ").find((text) => text.startsWith(`${name}\n`)) ?? "";

  test("what it holds, as what it comes, and in which order", () => {
    expect(docs).toContain(`| [\`/${name}\`](#${name.replace(".", "")}) | \`${type}\` |`);
    for (const words of [holds, order]) expect(part).toContain(words);
  });

  test.each(fields)("what $name is", (field) => {
    expect(part).toContain(`| \`${field.name}\` | ${field.type} | ${field.note} |`);
  });

  test("and of nothing that it has not", () => {
    const told = [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field]) => field);
    expect(told).toEqual(fields.map((field) => field.name));
  });
});

const keys: [string, Parameter][] = Object.entries({ ...FILTER_PARAMETERS, ...LOOK_PARAMETERS, ...PAGING_PARAMETERS });

test.each(keys)("docs/data.md tells what the key %s takes", (key, { takes, isMany }) => {
  expect(docs).toContain(`| \`${key}\` | ${takes} | ${isMany ? "yes" : "no"} |`);
});

test.each([...SIDES, ...STANCES, ...STATUSES, ...TYPES])("docs/data.md names the value %s", (word) => {
  expect(docs).toContain(`\`${word}\``);
});
