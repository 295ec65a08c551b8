import { statSync } from "node:fs";
import { backUp } from "@/lib/db/backup";
import { databaseFile } from "@/lib/db/database-file";
import { main, readArguments, UsageError } from "./command";
import { createProgress } from "./progress";

const USAGE = `npm run backup -- FILE

Copies the database of DATABASE_URL to a new file, as it is at one moment, while it is served and written.
  FILE   where the copy goes; a file that is there is never overwritten`;

const MB = 1_000_000;

await main(USAGE, async () => {
  const [to, ...more] = readArguments({}).positionals;
  if (!to || more.length > 0) throw new UsageError("Expected one file to copy the database to.");
  const file = databaseFile();
  const progress = createProgress("pages");
  await backUp(file, to, progress.show).finally(progress.clear);
  console.log(`${file} is copied to ${to}: ${(statSync(to).size / MB).toFixed(1)} MB.`);
  return 0;
});
