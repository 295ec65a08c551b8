import { readFileSync } from "node:fs";
import { z } from "zod";
import { isHost } from "@/lib/fetch/address";
import { shown } from "@/lib/ingest/problem";
import type { Wanted } from "@/lib/ingest/wanted";
import { CommandError } from "./command";

const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };

/** Nobody needs to be asked more often, and what is asked less often than monthly is better read by hand. */
const LEAST_MS = MINUTE;
const MOST_MS = 31 * 24 * 60 * MINUTE;

const HOST = "a host, as localhost:8123 or intranet.example";
const EVERY = "a time from 1m to 31d, as 15m, 6h or 1d";
const KIND = "feed, sitemap, page or folder";
const URL_TEXT = "an address that begins with https:// or http://";

const host = z.string(HOST).refine(isHost, HOST);
const every = (usual: string) => z.string(EVERY).refine(isInterval, EVERY).default(usual).transform(toMs);
const given = {
  publisher: z.string("the name of an outlet").trim().min(1, "the name of an outlet").max(200).optional(),
  columns: z.record(z.string(), z.string("the name of a column"), 'columns, as { "text": "body" }').optional(),
};
const at = { url: z.url({ protocol: /^https?$/, error: URL_TEXT }), ...given };

const source = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("feed"), every: every("1h"), ...at }),
    z.strictObject({ kind: z.literal("sitemap"), every: every("6h"), ...at }),
    z.strictObject({ kind: z.literal("page"), every: every("1d"), ...at }),
    z.strictObject({
      kind: z.literal("folder"),
      every: every("15m"),
      path: z.string("a folder").min(1, "a folder"),
      ...given,
    }),
  ],
  KIND,
);

const schema = z.strictObject(
  {
    allowHosts: z.array(host, "a list of hosts").default([]),
    userAgent: z
      .string()
      .regex(/^[\x20-\x7e]{1,200}$/, "a name, as “HeraldBot/1.0 (+https://herald.example)”")
      .optional(),
    sources: z.array(source, "a list of sources").min(1, "at least one source"),
  },
  "an object with a list of sources",
);

/** Something to look at again and again. */
export type WatchedSource = Wanted & { everyMs: number };

/** What to watch, and how to ask for it. */
export type WatchList = { allowHosts: string[]; userAgent?: string; sources: WatchedSource[] };

/**
 * Reads the file of sources to watch.
 *
 * Throws a CommandError that names each bad entry and field, what it is and what was expected.
 */
export function readWatchList(file: string): WatchList {
  const raw = readJson(file);
  const result = schema.safeParse(raw);
  if (!result.success) {
    const complaints = result.error.issues.map((issue) => complain(raw, issue));
    throw new CommandError(`${file}: ${complaints.join("\n")}\nMend it; sources.example.json shows one of each kind.`);
  }
  const { allowHosts, userAgent, sources } = result.data;
  const names = sources.map((source) => (source.kind === "folder" ? source.path : new URL(source.url).href));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) throw new CommandError(`${file}: ${twice} is there twice; expected each source once.`);
  return { allowHosts, userAgent, sources: sources.map(toWatched) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "is not there" : (error as Error).message;
    throw new CommandError(
      `${file}: ${reason}. Expected JSON: copy sources.example.json and write down what to watch.`,
    );
  }
}

type Issue = z.core.$ZodIssue;

/** “sources[2].every is “5x”; expected a time from 1m to 31d, as 15m, 6h or 1d.” */
function complain(raw: unknown, issue: Issue): string {
  const where = issue.path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .slice(1);
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map(shown).join(", ");
    return `${where || "it"} has the unknown field ${keys}; expected ${fieldsAt(where)}.`;
  }
  const value = issue.path.reduce<unknown>((of, key) => (of as Record<PropertyKey, unknown> | undefined)?.[key], raw);
  return `${where || "it"} is ${shown(value)}; expected ${issue.message}.`;
}

function fieldsAt(where: string): string {
  return where ? "kind, url (of a folder: path), every, publisher, columns" : "sources, allowHosts, userAgent";
}

function isInterval(text: string): boolean {
  const ms = toMs(text);
  return ms >= LEAST_MS && ms <= MOST_MS;
}

/** `toMs("15m")` is 900,000; 0 where it is no time. */
function toMs(text: string): number {
  const [, count, unit = ""] = /^(\d{1,5})([mhd])$/.exec(text) ?? [];
  return Number(count ?? 0) * (UNITS[unit] ?? 0);
}

function toWatched(entry: z.infer<typeof source>): WatchedSource {
  const given = { publisher: entry.publisher ?? null, columns: entry.columns ?? {} };
  if (entry.kind === "folder") return { name: entry.path, given, everyMs: entry.every };
  return { name: new URL(entry.url).href, kind: entry.kind, given, everyMs: entry.every };
}
