import type { Batch } from "@uwdata/flechette";
import { NONE } from "./columns";
import { isNarrow, widen } from "./narrow";

/** One column of an Arrow file, or a part of one, read as what this site wrote into it. */
export type Part = {
  bytes(): Uint8Array;
  integers(): Int32Array;
  /** 0 or 1. */
  flags(): Uint8Array;
  /** Where each list begins, and the last one ends. */
  offsets(): Int32Array;
  /** What the lists are lists of. */
  item(): Part;
  child(name: string): Part;
};

/** What flechette's types leave out. */
type Read = Batch<unknown> & { type: { children?: { name: string }[] } };

/** Reads one batch; `name` is for errors. Throws where it is not there or of another kind. */
export function partOf(given: Batch<unknown> | undefined, name: string): Part {
  if (!given) throw new Error(`events.arrow has nothing in “${name}”; it was cut short, or is no file of this site.`);
  const batch = given as Read;
  const typed = <T>(kind: abstract new (...args: never[]) => T): T => {
    if (batch.values instanceof kind) return batch.values;
    throw new Error(`events.arrow holds ${batch.values?.constructor.name} in “${name}”, expected ${kind.name}.`);
  };
  return {
    bytes: () => typed(Uint8Array).subarray(0, batch.length),
    integers: () => widen((isNarrow(batch.values) ? batch.values : typed(Int32Array)).subarray(0, batch.length)),
    flags() {
      const bits = typed(Uint8Array);
      const flags = new Uint8Array(batch.length);
      for (let row = 0; row < flags.length; row++) flags[row] = ((bits[row >> 3] ?? 0) >> (row & 7)) & 1;
      return flags;
    },
    offsets: () => (batch.offsets as Int32Array).subarray(0, batch.length + 1),
    item: () => partOf(batch.children?.[0], `${name} item`),
    child(wanted) {
      const at = batch.type.children?.findIndex((field) => field.name === wanted) ?? NONE;
      return partOf(batch.children?.[at], `${name}.${wanted}`);
    },
  };
}
