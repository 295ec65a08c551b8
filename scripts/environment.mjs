// Imported for its effect: reads .env into process.env, as Next does. What is set already holds.
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");

for (const name of [".env.local", ".env"]) {
  const file = path.join(root, name);
  if (existsSync(file)) process.loadEnvFile(file);
}

// Where the database is when nobody says; lib/env has the same for who comes without this file.
process.env.DATABASE_URL ||= "file:./data/claimline.db";

// No tool calls home.
process.env.NEXT_TELEMETRY_DISABLED ??= "1";
process.env.CHECKPOINT_DISABLE ??= "1";
process.env.PRISMA_HIDE_UPDATE_MESSAGE ??= "1";
