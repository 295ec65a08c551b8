import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding } from "@/app/data-out/encoding";
import type { Columns } from "@/lib/columns/columns";
import { toArrow } from "@/lib/export/arrow";
import { toPackedArrow } from "@/lib/export/packed-arrow";

/** An Arrow file as it is sent: packed as a reader takes it, and a tag that is another for other bytes. */
export type ArrowFile = { tag: string; length: number; packed(encoding: Encoding | null): Promise<Uint8Array> };

/** A sixth smaller than gzip; it takes a second for a hundred thousand events, once. */
const QUALITY = 7;
/** Where a file is larger than this, in bytes, a tenth more of them is sent rather than that somebody waits for minutes. */
const LARGE = 32_000_000;
const QUALITY_OF_LARGE = 5;

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
  /** Who asks while it is packed waits for the same bytes. */
  const made = new Map<Encoding | null, Promise<Uint8Array>>();
  const file: ArrowFile = {
    tag,
    length: bytes.length,
    packed(encoding) {
      const before = made.get(encoding);
      if (before) return before;
      const now = pack(bytes, encoding);
      made.set(encoding, now);
      // What could not be packed is tried again by the next who asks.
      now.catch(() => made.delete(encoding));
      return now;
    },
  };
  files[form].set(columns, file);
  return file;
}

/** Packs beside the thread that answers, so that others are answered meanwhile. */
export async function pack(bytes: Uint8Array, encoding: Encoding | null): Promise<Uint8Array> {
  if (encoding === "br") return promisify(brotliCompress)(bytes, { params: brotliFor(bytes.length) });
  return encoding === "gzip" ? promisify(gzip)(bytes) : bytes;
}

function brotliFor(size: number) {
  return {
    [constants.BROTLI_PARAM_QUALITY]: size > LARGE ? QUALITY_OF_LARGE : QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}
