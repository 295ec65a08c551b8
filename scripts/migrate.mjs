// npm run migrate: brings the database of DATABASE_URL to the newest migration.
import "./environment.mjs";
import { applyMigrations, databaseFile } from "./migrations.mjs";

const file = databaseFile(process.env.DATABASE_URL);
try {
  const { applied } = applyMigrations(file);
  console.log(applied.length > 0 ? `${file}: applied ${applied.join(", ")}.` : `${file} is up to date.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
