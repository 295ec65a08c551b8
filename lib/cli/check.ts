import { databaseFile } from "@/lib/db/database-file";
import { openWriter } from "@/lib/db/writer";
import { takeWriterLock } from "@/lib/db/writer-lock";
import { CHECKS, checkDatabase, type Finding } from "@/lib/ingest/check";
import { counted } from "@/lib/ingest/problem";
import { main, readArguments } from "./command";
import { createProgress } from "./progress";

const USAGE = `npm run check [-- --json]

Looks through the database of DATABASE_URL: that the file is whole, that each excerpt stands in its text word for word, that events,
claims, counts and status are as linked from scratch, that the search finds what is there. Writes nothing; ends with 1 where
something is wrong.
  --json   print what was found as JSON`;

await main(USAGE, async () => {
  const { values } = readArguments({ json: { type: "boolean" } });
  const file = databaseFile();
  const db = openWriter(file);
  const release = takeWriterLock(file, "npm run check");
  const progress = createProgress("checks");
  try {
    const findings = await checkDatabase(db, progress.show).finally(progress.clear);
    console.log(values.json ? JSON.stringify({ database: file, findings }, null, 2) : describe(file, findings));
    return findings.length > 0 ? 1 : 0;
  } finally {
    release();
    db.close();
  }
});

function describe(file: string, findings: Finding[]): string {
  if (findings.length === 0) return `${file}: all ${counted(CHECKS.length, "check")} hold.`;
  const lines = findings.map(
    ({ check, count, examples }) =>
      `  does not hold: ${check}. ${counted(count, "row")}: ${examples.join(", ")}${count > examples.length ? ", …" : ""}`,
  );
  return [
    `${file}: ${counted(findings.length, "check")} of ${CHECKS.length} ${findings.length === 1 ? "does" : "do"} not hold.`,
    ...lines,
    "Restore a backup, or make the database anew: npm run ingest of the same articles gives the same rows.",
  ].join("\n");
}
