import { createReadStream } from "node:fs";
import { Problem } from "./problem";

/** Where articles come from: a file, or what an address has answered. None of it is read before it is asked for. */
export type Source = {
  /** For messages: the file's path, or the address. */
  name: string;
  /** The address that it was fetched from, where there is one. */
  url: string | null;
  /** What a server says of it: “text/html; charset=windows-1251”. */
  contentType: string | null;
  /** Its bytes, piece by piece; from the beginning each time. */
  open(): AsyncIterable<Uint8Array>;
};

/** A file as a source; `onBytes` is told how far it has been read. */
export function fileSource(file: string, onBytes: (read: number) => void = () => {}): Source {
  return {
    name: file,
    url: null,
    contentType: null,
    async *open() {
      let read = 0;
      for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) {
        read += piece.length;
        onBytes(read);
        yield piece;
      }
    },
  };
}

/** Bytes that lie in memory as a source: a record of an archive, an answer of a server. */
export function bytesSource(bytes: Uint8Array, given: Omit<Source, "open">): Source {
  return {
    ...given,
    async *open() {
      yield bytes;
    },
  };
}

/**
 * All bytes of a source that is no larger than so many.
 *
 * Throws a Problem where it is larger; nothing more is read then.
 */
export async function readAll({ name, open }: Source, maxBytes: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of open()) {
    size += piece.length;
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The first bytes of a source, as many as tell what it is. */
export async function readStart({ open }: Source, bytes: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of open()) {
    pieces.push(piece);
    size += piece.length;
    if (size >= bytes) break;
  }
  return Buffer.concat(pieces).subarray(0, bytes);
}

function tooLarge(name: string, maxBytes: number): Problem {
  return new Problem(
    name,
    `is too large: it has more than ${maxBytes.toLocaleString("en")} bytes. Give each article a file of its own.`,
  );
}
