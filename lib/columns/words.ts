import { NONE, type Values } from "./columns";
import { grow } from "./grow";

/** Texts of which many rows have the same one: each row has a position in a list, or NONE. */
export type Words = Values<string | null> & { list: readonly string[]; positions: Int32Array };

export function toWords(list: readonly string[], positions: Int32Array): Words {
  return { list, positions, at: (row) => list[positions[row] ?? NONE] ?? null };
}

/**
 * Collects the texts of rows that come one by one, each text once.
 *
 *     const words = collectWords();
 *     for (const text of ["a", "b", "a"]) words.add(text);
 *     words.finish().positions // → 0, 1, 0
 */
export function collectWords() {
  const known = new Map<string, number>();
  const positions = grow(Int32Array);

  function add(text: string | null): void {
    const before = text === null ? NONE : known.get(text);
    positions.push(before ?? known.size);
    if (before === undefined) known.set(text ?? "", known.size);
  }

  return { add, finish: () => toWords([...known.keys()], positions.finish()) };
}
