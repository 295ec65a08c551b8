const FEED = 10;

/** Reads pieces of bytes as if they were one, never holding more than what is asked for. */
export type ByteReader = {
  /** The next line without its end, as letters (latin-1); null at the end of all. Throws where it is longer than `max`. */
  line(max: number): Promise<string | null>;
  /** The next bytes; fewer where all ends before. */
  take(count: number): Promise<Buffer>;
  /** Passes over the next bytes; gives how many there were. */
  skip(count: number): Promise<number>;
  /** Lets go of what the pieces come from. */
  close(): Promise<void>;
};

/** A reader of what comes piece by piece, as files do. */
export function createByteReader(pieces: AsyncIterable<Uint8Array>): ByteReader {
  const next = pieces[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();

  /** The next piece of at most so many bytes, up to and with a line's end where that is asked for; null at the end of all. */
  async function piece(most: number, toFeed: boolean): Promise<Uint8Array | null> {
    while (rest.length === 0) {
      const { done, value } = await next.next();
      if (done) return null;
      rest = value;
    }
    const feed = toFeed ? rest.indexOf(FEED) + 1 : 0;
    const size = Math.min(most, feed || rest.length);
    const taken = rest.subarray(0, size);
    rest = rest.subarray(size);
    return taken;
  }

  return {
    async line(max) {
      const parts: Uint8Array[] = [];
      for (let left = max; left > 0; ) {
        const part = await piece(left, true);
        if (part) parts.push(part);
        left -= part?.length ?? left;
        if (!part || part.at(-1) === FEED) return parts.length > 0 ? lineOf(parts) : null;
      }
      throw new Error(`a line is longer than ${max.toLocaleString("en")} bytes`);
    },
    async take(count) {
      const parts: Uint8Array[] = [];
      for (let left = count; left > 0; ) {
        const part = await piece(left, false);
        if (!part) break;
        parts.push(part);
        left -= part.length;
      }
      return Buffer.concat(parts);
    },
    async skip(count) {
      let skipped = 0;
      while (skipped < count) {
        const part = await piece(count - skipped, false);
        if (!part) break;
        skipped += part.length;
      }
      return skipped;
    },
    async close() {
      await next.return?.();
    },
  };
}

function lineOf(parts: Uint8Array[]): string {
  return Buffer.concat(parts)
    .toString("latin1")
    .replace(/\r?\n$/, "");
}
