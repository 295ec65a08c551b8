import path from "node:path";
import { readEnv } from "@/lib/env/env";

/** The database's file as an absolute path, from DATABASE_URL or its default. `databaseFile("file:./a.db")` */
export function databaseFile(url = readEnv(process.env).DATABASE_URL): string {
  return path.resolve(url.replace(/^file:/, ""));
}
