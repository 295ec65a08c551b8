// node --import tsx bench/synthetic/make.ts FILE EVENTS: a new database of made-up events, for the browser tests.
import { fillSynthetic } from "./database";

const [file, events] = process.argv.slice(2);
if (!file || !Number(events)) throw new Error(`expected a new file and a number of events, got “${file} ${events}”`);
await fillSynthetic(file, Number(events));
