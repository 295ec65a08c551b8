import type { Range } from "./range";
import type { Token } from "./token";
import type { EventTrigger } from "./triggers";

/** The words on either side of a trigger that may belong to it. */
export type Window = { left: Range; right: Range };

/** A comma and one of these begin a clause of its own. */
const NEW_CLAUSE = /^(?:but|while|although|though|whereas|as|after|where|when|because)$/;
/** After a comma these tell more of what stands before it. */
const RELATIVE = /^(?:which|who|whose)$/;

/** The words between a trigger and its neighbours, up to the next clause. */
export function windowOf(
  tokens: readonly Token[],
  strong: readonly EventTrigger[],
  index: number,
  content: Range,
): Window {
  const trigger = strong[index];
  const previous = strong[index - 1];
  const next = strong[index + 1];
  const first = trigger?.first ?? 0;
  const last = trigger?.last ?? 0;
  return {
    left: { first: lastBreak(tokens, previous ? previous.last + 1 : content.first, first), last: first - 1 },
    right: { first: last + 1, last: firstBreak(tokens, last + 1, next ? next.first - 1 : content.last) },
  };
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === ";" ||
    (tokens[at]?.norm === "and" && tokens[at + 1]?.norm === "that") ||
    (tokens[at]?.text === "," && NEW_CLAUSE.test(tokens[at + 1]?.norm ?? "") && tokens[at + 2]?.norm !== "well")
  );
}

function firstBreak(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    if (isBreak(tokens, at) && tokens[at]?.text !== ";") return at - 1;
    if (tokens[at]?.text === "," && RELATIVE.test(tokens[at + 1]?.norm ?? "")) return at - 1;
  }
  return last;
}

function lastBreak(tokens: readonly Token[], first: number, before: number): number {
  for (let at = before - 1; at > first; at--) {
    if (isBreak(tokens, at)) return at + 1;
  }
  return first;
}
