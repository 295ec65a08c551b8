import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Columns } from "@/lib/columns/columns";
import { toArrow } from "@/lib/export/arrow";

const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** An Arrow file as it is sent: packed as a reader takes it, and a tag that is another for other bytes. */
export type ArrowFile = { tag: string; packed(encoding: Encoding | null): Uint8Array };

/** Smaller by a tenth than gzip, and as fast to make. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 } };

/** A set stays the same object until the database changes, and so does its file. */
const files = new WeakMap<Columns, ArrowFile>();

/** The file of a set, made when it is first asked for and kept with the set. */
export function arrowFile(columns: Columns): ArrowFile {
  const known = files.get(columns);
  if (known) return known;
  const bytes = toArrow(columns);
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
  files.set(columns, file);
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
