import type { Trigger } from "./knowledge";
import type { Token } from "./token";

type Follower = { followed?: string[]; unless?: string[] };

/** So many words after a verb may stand between it and what must follow: “drove the last soldiers out of X”. */
const FOLLOW_REACH = 7;
const REPORT_REACH = 16;
/** What falls stands right before it. */
const PROJECTILE_REACH = 5;

/**
 * Whether a phrase is the trigger that it looks like: what must follow it does, and a weapon stands before what falls.
 *
 *     “drove the enemy out of X” → true      “drove to X, out of habit” → false      “shells fell on X” → a strike
 */
export function fitsTrigger(weapons: ReadonlySet<string>) {
  return function fits(trigger: Trigger, tokens: readonly Token[], last: number): boolean {
    if (
      trigger.needs === "projectile" &&
      !tokens.slice(Math.max(0, last - PROJECTILE_REACH), last).some(({ norm }) => weapons.has(norm))
    )
      return false;
    return isFollowed(trigger, tokens, last);
  };
}

/** Whether what a word must be followed by does follow, in the same clause. */
export function isFollowed({ followed, unless }: Follower, tokens: readonly Token[], last: number): boolean {
  const within = (phrases: string[] | undefined) => isFollowedWithin(FOLLOW_REACH, phrases, tokens, last);
  return within(followed) && !(unless && within(unless));
}

/** The same for a word that reports, whose object may be long: “called reports that X had been hit fake”. */
export function isReportFollowed({ followed }: Follower, tokens: readonly Token[], last: number): boolean {
  return isFollowedWithin(REPORT_REACH, followed, tokens, last);
}

function isFollowedWithin(
  reach: number,
  followed: string[] | undefined,
  tokens: readonly Token[],
  last: number,
): boolean {
  if (!followed) return true;
  let words = " ";
  for (let at = last + 1; at <= last + reach; at++) {
    const token = tokens[at];
    if (!token || /^[.,;:]$/.test(token.text)) break;
    words += `${token.norm} `;
  }
  return followed.some((phrase) => words.includes(` ${phrase} `));
}
