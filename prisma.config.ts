import "./scripts/environment.mjs";
import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma fetches its schema engine from a host of its own; where that host cannot be reached, the same engine
// from npm does the work. Set PRISMA_SCHEMA_ENGINE_BINARY="" to use Prisma's own download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "scripts/schema-engine.mjs");

// The search index: virtual tables and those behind them, which are made by a migration and unknown to the schema.
const SEARCH = ["SearchReport", "SearchArticle", "SearchPlace", "SearchActor", "SearchPublisher"];
const BEHIND = ["", "_data", "_idx", "_docsize", "_config"];

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  experimental: { externalTables: true },
  tables: { external: ["SearchWord", ...SEARCH.flatMap((table) => BEHIND.map((part) => table + part))] },
  datasource: { url: process.env.DATABASE_URL },
});
