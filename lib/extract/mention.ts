import type { Candidate } from "@/lib/gazetteer/gazetteer";
import type { Region } from "@/lib/gazetteer/place";
import type { Cue, Institution, Nation, Trigger } from "./knowledge";
import type { SentenceSpan } from "./segment";
import type { Token } from "./token";
import type { Days, Span } from "./types";

/** Something found in a sentence; `first` and `last` are its tokens, both included. */
export type Found = Span & { first: number; last: number };

/** Somebody who may speak. `ref` is known at once, or found out from the article. */
export type ActorMention = Found & {
  kind: "actor";
  ref: string | null;
  /** The rule that found it: registry, nation, institution, person, pronoun, unnamed. */
  by: "registry" | "nation" | "institution" | "person" | "pronoun" | "unnamed";
  institution: Institution | null;
  nation: Nation | null;
  /** A person's family name in lower case, to know them by later. */
  person: string | null;
};

export type PlaceMention = Found & {
  kind: "place";
  surface: string;
  /** The fold key: one for all spellings of a name. */
  key: string;
  /** Empty for a name that no gazetteer has. */
  candidates: Candidate[];
};

export type RegionMention = Found & {
  kind: "region";
  region: Region;
  /** “the Pokrovsk direction”: a stretch of front, no place. */
  direction: boolean;
};

export type DayMention = Found & {
  kind: "day";
  days: Days;
  words: string;
  /** “a day earlier”: so many days before the day that the text spoke of last, if it spoke of one. */
  back?: number;
};
/** “three days after”: the day of what follows, reckoned from the day of what comes before. */
export type LagMention = Found & { kind: "lag"; days: number; words: string };
export type CueMention = Found & { kind: "cue"; cue: Cue };
export type TriggerMention = Found & { kind: "trigger"; trigger: Trigger };

export type Mention =
  | ActorMention
  | PlaceMention
  | RegionMention
  | DayMention
  | LagMention
  | CueMention
  | TriggerMention;

/** A sentence with all that was found in it, in order. */
export type Sentence = SentenceSpan & { index: number; tokens: Token[]; mentions: Mention[] };

/** Finds one kind of thing among the tokens of a sentence. */
export type Recognizer = (tokens: readonly Token[], context: RecognizerContext) => Mention[];

/** What a recognizer may know of the article: its day of publication. */
export type RecognizerContext = { published: string | null };

/** Changes the list of what was found; never in place. */
export type Refiner = (mentions: Mention[], tokens: readonly Token[]) => Mention[];

/**
 * The span of tokens `first` to `last`. What is made for each word of a text is made as one literal, and not spread from
 * this with more keys: that costs an engine far more than the object (a third of all reading, when it was measured).
 */
export function tokenSpan(tokens: readonly Token[], first: number, last: number): Found {
  const start = tokens[first]?.start ?? 0;
  return { first, last, start, end: tokens[last]?.end ?? start };
}
