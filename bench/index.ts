import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { benchExtract } from "./extract";

/** What is measured, and by what; `npm run bench -- extract` runs one. Numbers are printed and kept, never asserted. */
const BENCHES: Record<string, () => object> = { extract: benchExtract };

/** Git-ignored: what a machine measured is that machine's. */
const RESULTS = path.join("data", "bench");

const [name = "", ...more] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench || more.length > 0) {
  console.error(
    `npm run bench -- ${Object.keys(BENCHES).join("|")}\n\nPrints a table and keeps it as JSON in ${RESULTS}.`,
  );
  process.exit(2);
}
const result = { bench: name, node: process.version, ...bench() };
mkdirSync(RESULTS, { recursive: true });
writeFileSync(path.join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
console.table(Object.fromEntries(Object.entries(result).map(([key, value]) => [key, { value }])));
