import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createClient } from "@/lib/db/client";
import type { Place } from "@/lib/gazetteer/place";
import type { ActorSeed } from "@/lib/seeds/actors";
import { applyMigrations } from "@/scripts/migrations.mjs";
import { type Ingest, ingest } from "./ingest";
import { readLines } from "./line-extractor.sample";
import type { Wanted } from "./wanted";

const actor = (id: string, name: string, side: ActorSeed["side"]) => ({
  id,
  name,
  kind: "test",
  side,
  aliases: [name],
});

export const ACTORS: ActorSeed[] = [
  { ...actor("north", "Northern Government", "RU"), parent: "league" },
  actor("league", "Northern League", "RU"),
  actor("south", "Southern Army", "UA"),
  actor("watch", "The Watchers", "third"),
  actor("media", "Outlets", "none"),
];

const place = (id: string, name: string, lat: number): Place => ({
  id,
  name,
  nativeName: null,
  names: [`${name}oye`],
  admin1: "Varen Oblast",
  admin2: null,
  country: "UA",
  lat,
  lon: 38,
  featureCode: "PPL",
  population: null,
  source: "made up",
  licence: "none",
  importedFrom: null,
});

export const PLACES = [place("t:1", "Osk", 48), place("t:2", "Varen", 49)];

export const PUBLISHERS = [
  { id: "herald", name: "The Herald", family: "House", aliases: ["Herald"] },
  { id: "sunday-herald", name: "Sunday Herald", family: "House", aliases: [] },
  { id: "wire", name: "Wire", aliases: ["Wire Agency"] },
];

/** A folder and an empty database of its own, and ways to fill them. `close` removes both. */
export function createWorkshop() {
  const folder = mkdtempSync(path.join(tmpdir(), "claimline-ingest-"));
  const file = path.join(folder, "test.db");
  applyMigrations(file);
  const db = createClient(file);
  const options: Ingest = {
    db,
    extract: readLines,
    extractorVersion: "test",
    registry: { actors: ACTORS, publishers: PUBLISHERS, places: PLACES },
    today: "2031-06-01",
  };
  return {
    folder,
    file,
    db,
    /** Writes a file into the folder; gives its path. */
    write(name: string, content: string | Buffer): string {
      const full = path.join(folder, "articles", name);
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, content);
      return full;
    },
    ingest: (names: (string | Wanted)[], changed: Partial<Ingest> = {}) => ingest(names, { ...options, ...changed }),
    async close() {
      await db.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Workshop = ReturnType<typeof createWorkshop>;

/** English filler, so that a text of codes is read as what it stands for. */
const FILLER = "This is the text of an article that was written for the test and has nothing to say of it.";

/** A file of front matter and a text with these lines of claims. */
export function articleFile(id: string, lines: string[], head: Record<string, string> = {}): string {
  const fields = { id, publisher: `Paper ${id}`, published: "2031-05-05", ...head };
  const keys = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return ["---", ...keys, "---", `${FILLER} It is called ${id}.`, ...lines].join("\n");
}
