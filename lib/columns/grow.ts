/** Numbers that come one by one: a typed array that grows. */
export type Growing<A extends Int32Array | Uint8Array> = {
  readonly length: number;
  push(value: number): void;
  finish(): A;
};

const ROOM = 64;

/** `grow(Uint8Array)` is empty; `finish` gives an array as long as what was pushed. */
export function grow<A extends Int32Array | Uint8Array>(kind: new (length: number) => A): Growing<A> {
  let values = new kind(ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new kind(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    finish: () => values.slice(0, length) as A,
  };
}
