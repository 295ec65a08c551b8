import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readActors } from "./actors";
import { lexiconSchemas, readLexicon } from "./lexicon";

describe("the lexicon that ships", () => {
  test("can be read, and no file of it is left unread", () => {
    expect(readLexicon().cues.length).toBeGreaterThan(5);
    const files = readdirSync("seeds/lexicon").filter((file) => file.endsWith(".json"));
    expect(files.map((file) => file.replace(".json", "")).toSorted()).toEqual(Object.keys(lexiconSchemas).toSorted());
  });

  test("names only speakers that seeds/actors.json has", () => {
    const { nations, institutions } = readLexicon();
    const ids = new Set(readActors().map(({ id }) => id));
    const spoken = [
      ...nations.flatMap(({ government, forces }) => [government, ...(forces ? [forces] : [])]),
      ...institutions.flatMap(({ by }) => Object.values(by)),
    ];
    expect(spoken.filter((id) => !ids.has(id) && !id.startsWith("other:"))).toEqual([]);
  });
});

test.each([
  ["a stance that is none", "cues", [{ stance: "hopes", kind: "verb", forms: ["hoped"] }], "stance"],
  ["a cue without forms", "cues", [{ stance: "asserts", kind: "verb", forms: [] }], "forms"],
  ["a type that is none", "triggers", [{ type: "parade", kind: "verb", forms: ["paraded"] }], "type"],
  ["a misspelt flag", "triggers", [{ type: "capture", kind: "verb", forms: ["took"], week: true }], "week"],
  ["a form in capitals, which would never be found", "abbreviations", ["Gen"], "lower case"],
  ["a size that is none", "roles", { features: { hamlet: "tiny" } }, "features"],
] as const)("refuses %s", (_what, file, value, message) => {
  expect(lexiconSchemas[file].safeParse(value).error?.message).toContain(message);
});
