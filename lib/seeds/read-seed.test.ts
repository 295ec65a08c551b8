import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { readSeed, SeedError } from "./read-seed";

const file = (text: string) => {
  const name = path.join(mkdtempSync(path.join(tmpdir(), "claimline-seed-")), "things.json");
  writeFileSync(name, text);
  return name;
};
const schema = z.array(z.object({ id: z.string() }));

test("gives what the file holds", () => {
  expect(readSeed(file('[{"id":"a"}]'), schema)).toEqual([{ id: "a" }]);
});

test.each([
  ["a broken file", '[{"id":', "is no JSON"],
  ["a wrong entry", '[{"id":1}]', "[0].id"],
])("names the place of %s", (_what, text, message) => {
  expect(() => readSeed(file(text), schema)).toThrow(message);
});

test("says where it looked for a file that is not there", () => {
  expect(() => readSeed("nowhere/things.json", schema)).toThrow(SeedError);
  expect(() => readSeed("nowhere/things.json", schema)).toThrow(/nowhere\/things\.json: cannot be read\. Run/);
});
