import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Rooms and files as a document writes them: `lib/env`, `scripts/start.mjs`, `e2e/`. */
const PLACES = /`((?:app|bench|components|docs|e2e|lib|prisma|public|scripts|seeds)\/[\w./[\]-]*)`/g;
const COMMANDS = /npm run (?:-s )?([\w-]+)/g;

const decisions = readdirSync("docs/decisions").map((name) => `docs/decisions/${name}`);
const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "docs/bench.md",
  "seeds/CODEBOOK.md",
  ...decisions,
];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

test.each(documents)("%s names only files that are there", (document) => {
  const named = [...readFileSync(document, "utf8").matchAll(PLACES)].map(([, place]) => place ?? "");
  expect(named.filter((place) => ![place, `${place}.ts`].some(existsSync) && !isMade(place))).toEqual([]);
});

test.each(documents)("%s names only commands that are there", (document) => {
  const named = [...readFileSync(document, "utf8").matchAll(COMMANDS)].map(([, command]) => command ?? "");
  expect(named.filter((command) => !(command in scripts))).toEqual([]);
});

test("each command runs a file that is there", () => {
  const commands = Object.values<string>(scripts).join(" ");
  const files = [...commands.matchAll(/(?:\.\/)?([\w/-]+\.(?:mjs|ts))\b/g)].map(([, file]) => file ?? "");
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

/** Made by a command and not in git. */
function isMade(place: string): boolean {
  return place.startsWith("prisma/client");
}
