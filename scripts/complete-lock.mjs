// npm run complete-lock: adds to package-lock.json the packages for other machines that npm left out of it.
//
// npm leaves an optional package out when the registry it asks does not have it, and `npm ci` then refuses the lockfile
// ("Missing: … from lock file"). The entries are optional and for another system, so nobody fetches them in vain.
import { readFileSync, writeFileSync } from "node:fs";
import { missingPackages } from "./missing-packages.mjs";

const LOCK = "package-lock.json";

const lock = JSON.parse(readFileSync(LOCK, "utf8"));
const missing = missingPackages(lock.packages);
const packages = { ...lock.packages, ...missing };
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
for (const where of Object.keys(missing)) console.log(`added ${where}`);
console.log(`${LOCK}: ${Object.keys(missing).length} added.`);
