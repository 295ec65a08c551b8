import type { Stance } from "@/lib/vocabulary";
import type { CueMention, DayMention, LagMention } from "./mention";
import type { Range } from "./range";
import type { Subject } from "./subject";

/** Who says what in one sentence. */
export type Attribution = {
  subject: Subject | null;
  cue: CueMention | null;
  stance: Stance;
  /** What is claimed; more than one piece where the claimant stands in the middle. */
  content: Range[];
  /** Day words that date the speaking. */
  days: DayMention[];
  lag: LagMention | null;
  /** The cue is negated (“has not confirmed that …”): the words are spoken for, yet nobody claims them. */
  silent: boolean;
  rule: string;
};

/** An attribution whose words are not yet marked off against its neighbours. */
export type Draft = Attribution & {
  /** On which side of the claimant the claimed words stand. */
  shape: "forward" | "backward" | "both";
  /** First token of claimant and cue. */
  start: number;
  /** First token after them. */
  from: number;
};
