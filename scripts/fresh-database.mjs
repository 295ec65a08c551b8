import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { applyMigrations } from "./migrations.mjs";

/**
 * A new empty database with every migration, in a folder of its own, for a test.
 *
 *     const { url, remove } = freshDatabase();
 *     afterAll(remove);
 *
 * @returns {{ url: string, file: string, remove: () => void }}
 */
export function freshDatabase() {
  const folder = mkdtempSync(path.join(tmpdir(), "claimline-"));
  const file = path.join(folder, "test.db");
  applyMigrations(file);
  return { url: `file:${file}`, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
