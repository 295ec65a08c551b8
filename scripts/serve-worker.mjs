// One of the processes of scripts/serve.mjs: Next's own server behind the answers that are kept.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import next from "next";
import { keepAnswers } from "./kept-answers.mjs";
import { databaseFile } from "./migrations.mjs";
import { ROOT, SIGNALS } from "./run.mjs";

const { values } = parseArgs({
  options: { hostname: { type: "string", short: "H" }, port: { type: "string", short: "p", default: "3000" } },
});
const { hostname } = values;
const port = Number(values.port);

const app = next({ dev: false, dir: ROOT, hostname, port });
await app.prepare();

const kept = keepAnswers(app.getRequestHandler(), {
  readRevision: watchRevision(databaseFile(process.env.DATABASE_URL)),
  // Told by lib/query/kept-set.ts, which Next has bundled: what both have is the process.
  countOlder: () => globalThis.claimlineOlderGiven ?? 0,
  tell: (answer) => void process.send?.({ kept: answer }),
});
process.on("message", (message) => kept.add(message.kept));

const server = createServer(kept.answer);
server.on("error", (error) => {
  console.error(`The site could not be served: ${error.message}`);
  process.exit(1);
});
server.listen(port, hostname, () => console.log(`Ready at http://${hostname ?? "localhost"}:${port}`));

for (const signal of SIGNALS)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });

/** Reads the revision of the data; null while there is no database, or one that has not been migrated. */
function watchRevision(file) {
  let statement;
  return () => {
    try {
      statement ??= new Database(file, { readonly: true, fileMustExist: true })
        .prepare("SELECT stamp FROM Revision")
        .pluck();
      return statement.get() ?? null;
    } catch {
      return null;
    }
  };
}
