import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readKnowledge, readLibrary } from "./knowledge";

const cells = ["7000001", "Qlynove", "Qlynove", "Клинове", "48.5", "37.25", "P", "PPL", "UA", "", "05", "1402"];
const ROW = [...cells, "", "", "120", "", "95", "Europe/Kyiv", "2024-01-02"].join("\t");

function dump(text: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "claimline-knowledge-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "UA.txt");
  writeFileSync(file, text);
  return file;
}

test("holds actors, words, outlets and the places that they were made of", () => {
  const { knowledge, places, publishers } = readLibrary();
  expect(knowledge.actors.length).toBeGreaterThan(10);
  expect(knowledge.lexicon.cues.length).toBeGreaterThan(5);
  expect(publishers.length).toBeGreaterThan(5);
  expect(knowledge.gazetteer.find("Toretsk")[0]?.place).toBe(places.find(({ name }) => name === "Toretsk"));
});

test("knows the places of a further file, and not without it", () => {
  expect(readKnowledge([dump(`${ROW}\n`)]).gazetteer.find("Qlynove")).toMatchObject([
    { place: { id: "7000001", admin1: "Donetsk Oblast" }, closeness: "name" },
  ]);
  expect(readKnowledge().gazetteer.has("Qlynove")).toBe(false);
});

test("says which file cannot be read", () => {
  const file = dump("not a gazetteer\n");
  expect(() => readKnowledge([file])).toThrow(`${file}, line 1: got 1 columns`);
});
