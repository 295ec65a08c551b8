import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Columns } from "@/lib/columns/columns";
import { toArrow } from "@/lib/export/arrow";
import { toPackedArrow } from "@/lib/export/packed-arrow";

const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An Arrow file as it is sent: packed as a reader takes it, and a tag that is another for other bytes. */
export type ArrowFile = { tag: string; packed(encoding: Encoding | null): Uint8Array };

/** A sixth smaller than gzip; it takes a second for a hundred thousand events, once. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 7, [constants.BROTLI_PARAM_LGWIN]: 24 } };

/** For others, or as the explorer reads it. */
const WRITERS = { open: toArrow, packed: toPackedArrow };
export type Form = keyof typeof WRITERS;

/** A set stays the same object until the database changes, and so do its files. */
const files = { open: new WeakMap<Columns, ArrowFile>(), packed: new WeakMap<Columns, ArrowFile>() };

/** The file of a set, made when it is first asked for and kept with the set. */
export function arrowFile(columns: Columns, form: Form): ArrowFile {
  const known = files[form].get(columns);
  if (known) return known;
  const bytes = WRITERS[form](columns);
  const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 27);
  const made = new Map<Encoding | null, Uint8Array>();
  const file: ArrowFile = {
    tag,
    packed(encoding) {
      const before = made.get(encoding);
      if (before) return before;
      const now = pack(bytes, encoding);
      made.set(encoding, now);
      return now;
    },
  };
  files[form].set(columns, file);
  return file;
}

export function pack(bytes: Uint8Array, encoding: Encoding | null): Uint8Array {
  if (encoding === "br") return brotliCompressSync(bytes, BROTLI);
  return encoding === "gzip" ? gzipSync(bytes) : bytes;
}

/** The best way to pack that a reader takes, as next.config.js names it in the answer; null where it takes none. */
export function chooseEncoding(accepted: string | null): Encoding | null {
  return ENCODINGS.find((encoding) => new RegExp(`\\b${encoding}\\b`).test(accepted ?? "")) ?? null;
}
