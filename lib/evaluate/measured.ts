import { z } from "zod";
import type { Score } from "./score";

const share = z.number().min(0).max(1);

/** One row of docs/measured.json: how well one set of articles was read, by which extractor, on which day. */
const measuredSchema = z.strictObject({
  /** In words: which articles, with which gazetteer. */
  set: z.string().min(1),
  articles: z.number().int(),
  claims: z.number().int(),
  precision: share,
  recall: share,
  f1: share,
  meanF1: share,
  claimant: share,
  said: share,
  place: share,
  extractor: z.string(),
  measuredOn: z.iso.date(),
});

export type Measured = z.infer<typeof measuredSchema>;

export const measuredFileSchema = z.array(measuredSchema);

/** Digits kept of a share: a tenth of a percent. */
const DIGITS = 3;

/** The row of a score. `measuredOn` is an argument: there is no clock in here. */
export function toMeasured(
  score: Score,
  { set, extractor, measuredOn }: Pick<Measured, "set" | "extractor" | "measuredOn">,
): Measured {
  const rounded = (value: number) => Number(value.toFixed(DIGITS));
  return {
    set,
    articles: score.articles,
    claims: score.core,
    precision: rounded(score.precision),
    recall: rounded(score.recall),
    f1: rounded(score.f1),
    meanF1: rounded(score.meanF1),
    claimant: rounded(score.claimant),
    said: rounded(score.said),
    place: rounded(score.place),
    extractor,
    measuredOn,
  };
}

/** The file's rows with this one in the place of the last of its set, or after the others. */
export function withRow(rows: readonly Measured[], row: Measured): Measured[] {
  const at = rows.findIndex(({ set }) => set === row.set);
  return at < 0 ? [...rows, row] : rows.toSpliced(at, 1, row);
}
