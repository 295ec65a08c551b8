/** The lists of which rows have a position, by the column that has the positions. */
export type PackedWords = Record<
  "id_stem" | "headline" | "place_name" | "sides" | "candidates" | "publishers",
  readonly string[]
>;
