import type { Attribution, Draft } from "./attribution";
import { readCue } from "./cue";
import { readLabel } from "./label";
import type { CueMention, Sentence } from "./mention";
import type { Token } from "./token";

const MAIN_VERB =
  /^(?:was|were|is|are|has|had|have|will|would|did|does|hit|struck|took|captured|seized|shelled|attacked|launched|fired|said|says|claimed|denied|withdrew|advanced|entered|repelled)$/;

/**
 * Finds who claims what in one sentence: every cue with its claimant, and the words that are claimed.
 *
 *     The ministry said that [shelling hit the bridge].
 *     [Shelling hit the bridge], the ministry said on Tuesday.
 *     According to the ministry, [shelling hit the bridge].
 *     [Shelling hit], the ministry said, [the bridge].
 *
 *     Ministry: [shelling hit the bridge].
 *
 * Gives an empty list where the sentence reports nothing, which is the usual case.
 */
export function attribute(sentence: Sentence): Attribution[] {
  const cues = sentence.mentions.filter((m): m is CueMention => m.kind === "cue");
  const drafts = cues.map((cue) => readCue(sentence, cue)).filter((a): a is Draft => a !== null);
  const label = drafts.length === 0 ? readLabel(sentence) : null;
  const found = label ? [label] : takeCited(drafts);
  return found.map((draft, index) => bound(sentence, draft, found, index));
}

/** “…, TASS reported on Monday, citing the ministry”: the ministry claims, on the day of the report. */
function takeCited(drafts: Draft[]): Draft[] {
  return drafts.flatMap((draft, index) => {
    const after = drafts[index + 1];
    if (draft.cue?.cue.kind === "citing" && after?.subject?.actor.ref === "media") return [];
    if (draft.cue?.cue.kind === "citing" && index > 0) return [];
    const before = drafts[index - 1];
    if (before?.cue?.cue.kind === "citing" && draft.subject?.actor.ref === "media")
      return [{ ...draft, subject: before.subject, rule: `${draft.rule}-citing` }];
    const next = drafts[index + 1];
    return next?.cue?.cue.kind === "citing"
      ? [{ ...draft, subject: next.subject, rule: `${draft.rule}-citing` }]
      : [draft];
  });
}

/**
 * Gives each draft its words: they end where the next claimant begins. Who only passes on what another claims in the same
 * clause (“…, the ministry said, the agency reports”) claims nothing.
 */
function bound(sentence: Sentence, draft: Draft, all: Draft[], index: number): Attribution {
  const { tokens } = sentence;
  const next = all
    .slice(index + 1)
    .find((other) => other.start >= draft.from + (other.cue?.cue.kind === "noun" ? 1 : 0));
  const previous = all[index - 1];
  const nextStart = !next
    ? tokens.length
    : next.shape === "forward"
      ? next.start
      : (clauseStart(tokens, next.start, draft.from) ?? next.start);
  const end = draft.subject?.aside
    ? asideEnd(tokens, draft.from, nextStart)
    : meanwhile(tokens, draft.from, nextStart, sentence.heading);
  const forward = { first: draft.from, last: end - 1 };
  const floor = previous ? clauseStart(tokens, draft.start, previous.from) : 0;
  const backward = floor === null ? [] : [{ first: floor, last: draft.start - 1 }];
  const { shape, subject, cue, stance, days, lag, silent, rule } = draft;
  const content = shape === "forward" ? [forward] : shape === "backward" ? backward : [...backward, forward];
  return { subject, cue, stance, content, days, lag, silent, rule };
}

/** “…, which denies striking A, hit B”: a comma and the verb of the main clause end what is said in the aside. */
function asideEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end - 1; at++) {
    if (tokens[at]?.text === "," && MAIN_VERB.test(tokens[at + 1]?.norm ?? "")) return at;
  }
  return end;
}

/** “…, as the two sides traded fire”: what the outlet sets beside it is not said. */
function meanwhile(tokens: readonly Token[], from: number, end: number, heading: boolean): number {
  for (let at = from; at < end - 1; at++) {
    if (heading && /^(?:as|while|amid|;)$/.test(tokens[at]?.norm ?? "") && at > from) return at;
    if (
      tokens[at]?.text === "," &&
      /^(?:as|amid|hours|days)$/.test(tokens[at + 1]?.norm ?? "") &&
      !/^(?:well|part|a)$/.test(tokens[at + 2]?.norm ?? "")
    )
      return at;
  }
  return end;
}

/** The first token after the last “, but”, “, while” or “;” before `at`; null where there is none after `floor`. */
function clauseStart(tokens: readonly Token[], at: number, floor: number): number | null {
  for (let index = at - 1; index > floor; index--) {
    const word = tokens[index]?.norm ?? "";
    if (word === ";") return index + 1;
    if (/^(?:but|while|and|although|though|as|whereas)$/.test(word) && tokens[index - 1]?.text === ",")
      return index + 1;
  }
  return null;
}
