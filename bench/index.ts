import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { main } from "@/scripts/step.mjs";
import { benchExplorer } from "./explorer";
import { benchExtract } from "./extract";
import { benchIngest } from "./ingest";
import { benchServer } from "./server";

/** What is measured, and by what. Numbers are printed and kept, never asserted. */
const BENCHES: Record<string, { takes: string; run: (args: string[]) => object | Promise<object> }> = {
  extract: { takes: "", run: benchExtract },
  explorer: { takes: " [number of events…]", run: benchExplorer },
  ingest: { takes: " [number of articles…]", run: benchIngest },
  server: { takes: " [number of claims]", run: benchServer },
};

/** Git-ignored: what a machine measured is that machine's. */
const RESULTS = path.join("data", "bench");

const [name = "", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench || (args.length > 0 && !bench.takes)) {
  const usages = Object.entries(BENCHES).map(([name, { takes }]) => `npm run bench -- ${name}${takes}`);
  console.error(`${usages.join("\n")}\n\nPrints a table and keeps it as JSON in ${RESULTS}.`);
  process.exit(2);
}
await main(async () => {
  const rows = Object.entries(await bench.run(args));
  const result = { bench: name, node: process.version, ...Object.fromEntries(rows) };
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(path.join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${name}, Node ${process.version}`);
  console.table(Object.fromEntries(rows.map(([what, value]) => [what, typeof value === "object" ? value : { value }])));
});
