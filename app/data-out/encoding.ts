const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The best way to pack that a reader takes, as next.config.js names it in the answer; null where it takes none. */
export function chooseEncoding(accepted: string | null): Encoding | null {
  return ENCODINGS.find((encoding) => new RegExp(`\\b${encoding}\\b`).test(accepted ?? "")) ?? null;
}
