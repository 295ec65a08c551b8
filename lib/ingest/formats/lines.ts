import type { Source } from "../source";

const FEED = 10;

/** A line without its end, counted from 1; without bytes where it is longer than may be. */
export type Line = { number: number; bytes: Buffer | null };

/**
 * The lines of a source, one after another, however large it is: no more is held than one line, and no more of a line than
 * `maxBytes`.
 */
export async function* linesOf({ open }: Source, maxBytes: number): AsyncGenerator<Line> {
  const line = growing(maxBytes);
  let number = 1;
  for await (const chunk of open()) {
    let start = 0;
    for (let feed = chunk.indexOf(FEED); feed >= 0; feed = chunk.indexOf(FEED, start)) {
      line.add(chunk.subarray(start, feed));
      yield { number: number++, bytes: line.take() };
      start = feed + 1;
    }
    line.add(chunk.subarray(start));
  }
  if (line.size() > 0) yield { number, bytes: line.take() };
}

/** Collects pieces up to a size; what grows beyond it is let go. */
function growing(maxBytes: number) {
  let pieces: Uint8Array[] = [];
  let size = 0;
  return {
    size: () => size,
    add(piece: Uint8Array) {
      size += piece.length;
      if (size > maxBytes) pieces = [];
      else if (piece.length > 0) pieces.push(piece);
    },
    take(): Buffer | null {
      const taken = size > maxBytes ? null : Buffer.concat(pieces);
      pieces = [];
      size = 0;
      return taken;
    },
  };
}
