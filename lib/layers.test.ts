import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Which room may open the door to which; ARCHITECTURE.md draws the same table. "(types)" lets `import type` through
 * and nothing else. Every room may import lib/vocabulary and itself.
 */
const MAY_IMPORT: Record<string, string[]> = {
  "lib/vocabulary": [],
  "lib/env": [],
  "lib/gazetteer": [],
  "lib/search": ["lib/gazetteer"],
  "lib/extract": ["lib/gazetteer"],
  "lib/link": ["lib/extract (types)"],
  "lib/copies": ["lib/extract (types)"],
  "lib/evaluate": ["lib/extract (types)"],
  "lib/filter": [],
  "lib/view": ["lib/filter"],
  "lib/columns": ["lib/filter", "lib/view (types)"],
  "lib/export": ["lib/filter", "lib/view", "lib/columns"],
  "lib/seeds": ["lib/gazetteer", "lib/extract (types)"],
  "lib/fetch": [],
  "lib/db": ["lib/env", "prisma/client"],
  "lib/query": [
    "lib/db",
    "lib/env",
    "lib/link",
    "lib/search",
    "lib/filter",
    "lib/view",
    "lib/columns",
    "prisma/client",
  ],
  "lib/ingest": [
    "lib/copies",
    "lib/extract",
    "lib/gazetteer",
    "lib/search",
    "lib/link",
    "lib/seeds",
    "lib/fetch",
    "lib/db",
    "prisma/client",
  ],
  "lib/cli": [
    "lib/ingest",
    "lib/extract",
    "lib/evaluate",
    "lib/query",
    "lib/gazetteer",
    "lib/seeds",
    "lib/fetch",
    "lib/db",
    "lib/env",
  ],
  components: ["lib/filter", "lib/view", "lib/columns"],
  app: [
    "components",
    "docs/measured.json",
    "package.json",
    "lib/query",
    "lib/export",
    "lib/filter",
    "lib/view",
    "lib/columns",
    "lib/env",
  ],
};

/** Rooms that reckon and do nothing else, with what they may have of Node: no disk, no network, no clock. */
const PURE: Record<string, string[]> = {
  "lib/vocabulary": [],
  "lib/gazetteer": [],
  "lib/search": [],
  "lib/extract": [],
  "lib/link": ["node:crypto"],
  "lib/copies": [],
  "lib/evaluate": [],
  "lib/filter": [],
  "lib/view": [],
  "lib/columns": [],
  "lib/export": [],
  components: [],
};

/** Packages that one room keeps to itself. */
const KEPT: Record<string, string> = {
  "better-sqlite3": "lib/db",
  "@prisma/adapter-better-sqlite3": "lib/db",
  leaflet: "components",
  "react-leaflet": "components",
  "robots-parser": "lib/fetch",
  "ipaddr.js": "lib/fetch",
};

const ROOMS = [...Object.keys(MAY_IMPORT), "prisma/client"];
const IMPORT = /(?:^|;|\s)(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s*)?"([^"]+)"|\bimport\(\s*"([^"]+)"/g;

describe("the house", () => {
  const files = ["app", "components", "lib"].filter(existsSync).flatMap(sourcesIn);

  test.each(files)("%s imports only what its room may", (file) => {
    expect(complaints(file, readFileSync(file, "utf8"))).toEqual([]);
  });

  test("ARCHITECTURE.md has the same table", () => {
    const rows = readFileSync("ARCHITECTURE.md", "utf8").matchAll(/^\| `([\w/]+)` \| [^|]+ \| ([^|]*)\|$/gm);
    const table = [...rows].map(([, room = "", opens = ""]) => [room, opens.split(",").map(inFull).filter(Boolean)]);
    expect(Object.fromEntries(table)).toEqual(MAY_IMPORT);
  });

  test("one folder imports Leaflet", () => {
    const leaflet = (file: string) =>
      importsOf(readFileSync(file, "utf8")).some(({ from }) => /^(react-)?leaflet$/.test(packageOf(from) ?? ""));
    expect(new Set(files.filter(leaflet).map(path.dirname))).toEqual(new Set(["components/map/leaflet"]));
  });
});

describe("the checker", () => {
  test.each([
    ["lib/extract/claims.ts", 'import { fold } from "@/lib/gazetteer/fold";'],
    ["lib/extract/claims.ts", 'import { trim } from "./spans";\nexport * from "../vocabulary";'],
    ["lib/link/link.ts", 'import type { Span } from "@/lib/extract/types";\nimport { createHash } from "node:crypto";'],
    ["lib/query/events.ts", 'import { db } from "@/lib/db/client";\nimport { Prisma } from "@/prisma/client/client";'],
    ["lib/db/client.ts", 'import Database from "better-sqlite3";\nimport path from "node:path";'],
    ["components/map/map.tsx", 'import "leaflet/dist/leaflet.css";\nimport L from "leaflet";'],
    ["components/map/map.tsx", 'const load = () => import("../explorer/explorer");'],
    ["app/page.tsx", 'import "./globals.css";\nimport { Map } from "@/components/map/map";'],
  ])("%s may write %j", (file, source) => {
    expect(complaints(file, source)).toEqual([]);
  });

  test.each([
    ["lib/extract/claims.ts", 'import { db } from "@/lib/db/client";', "lib/extract may not import lib/db"],
    ["lib/extract/claims.ts", 'import { db } from "../db/client";', "lib/extract may not import lib/db"],
    ["lib/extract/claims.ts", 'export { db } from "@/lib/db/client";', "lib/extract may not import lib/db"],
    ["lib/extract/claims.ts", 'await import("@/lib/db/client");', "lib/extract may not import lib/db"],
    ["lib/extract/claims.ts", 'import { readFileSync } from "node:fs";', "lib/extract is pure: no node:fs"],
    ["lib/extract/claims.ts", 'import { readFileSync } from "fs";', "lib/extract is pure: no fs"],
    [
      "lib/link/link.ts",
      'import { gap } from "@/lib/extract/spans";',
      "lib/link may import the types of lib/extract only",
    ],
    [
      "lib/view/event.ts",
      'import type { Event } from "@/prisma/client/client";',
      "lib/view may not import prisma/client",
    ],
    ["lib/ingest/save.ts", 'import Database from "better-sqlite3";', "better-sqlite3 is for lib/db only"],
    ["lib/view/mark.ts", 'import {\n  icon,\n} from "leaflet";', "leaflet is for components only"],
    ["components/list/list.tsx", 'import { find } from "@/lib/query/events";', "components may not import lib/query"],
    ["app/page.tsx", 'import { save } from "@/lib/ingest/save";', "app may not import lib/ingest"],
    ["app/page.tsx", 'import { step } from "@/scripts/step.mjs";', "app may not import scripts/step.mjs"],
    ["lib/view/event.ts", 'import { rows } from "./rows.sample";', "lib/view/rows.sample is for tests only"],
    ["lib/new-room/thing.ts", "", "lib/new-room/thing.ts is in no room of the table"],
  ])("%s may not write %j", (file, source, complaint) => {
    expect(complaints(file, source)).toEqual([complaint]);
  });
});

/** What a file imports against the table. */
function complaints(file: string, source: string): string[] {
  const room = roomOf(file);
  if (!(room in MAY_IMPORT)) return [`${file} is in no room of the table`];
  return importsOf(source).flatMap((imported) => complainOf(file, room, imported) ?? []);
}

function complainOf(file: string, room: string, { from, typeOnly }: Import): string | null {
  const target = targetOf(file, from);
  if (target === null) return complainOfPackage(room, from);
  if (isTest(target)) return `${target} is for tests only`;
  const other = roomOf(target);
  const open = [room, "lib/vocabulary", ...(MAY_IMPORT[room] ?? [])];
  if (open.includes(other) || (typeOnly && open.includes(`${other} (types)`))) return null;
  return open.includes(`${other} (types)`)
    ? `${room} may import the types of ${other} only`
    : `${room} may not import ${other}`;
}

function complainOfPackage(room: string, from: string): string | null {
  const owner = KEPT[packageOf(from)];
  if (owner && owner !== room) return `${packageOf(from)} is for ${owner} only`;
  const allowed = PURE[room];
  return allowed && isBuiltin(from) && !allowed.includes(from) ? `${room} is pure: no ${from}` : null;
}

/** "filter" stands for lib/filter in the document. */
function inFull(name: string): string {
  const short = name.trim();
  return ROOMS.find((room) => room === `lib/${short.split(" ")[0]}`) ? `lib/${short}` : short;
}

type Import = { from: string; typeOnly: boolean };

function importsOf(source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
    from: from ?? dynamic ?? "",
    typeOnly: type !== undefined,
  }));
}

/** The path that an import leads to, or null for a package. */
function targetOf(file: string, from: string): string | null {
  if (from.startsWith("@/")) return from.slice(2);
  return from.startsWith(".") ? path.posix.join(path.posix.dirname(file), from) : null;
}

function roomOf(file: string): string {
  const bare = file.replace(/\.tsx?$/, "");
  return ROOMS.find((room) => `${bare}/`.startsWith(`${room}/`)) ?? file;
}

function packageOf(from: string): string {
  return from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Tests, and the made-up data they share, may open any door. */
function isTest(file: string): boolean {
  return /\.(test|sample)(\.tsx?)?$/.test(file);
}

function sourcesIn(top: string): string[] {
  return readdirSync(top, { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(top, ...file.split(path.sep)))
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file));
}
