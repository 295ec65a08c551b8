import robotsParser from "robots-parser";
import type { AllowedHosts } from "./address";
import { type Failed, failed, type Outcome, type Refused, refused } from "./outcome";
import { follow, type Step } from "./redirects";

/** Of a longer robots.txt the rest does not count, as RFC 9309 has it. */
const MAX_BYTES = 500_000;

/** A host that asks for a longer pause between two pages gets this one: else a day's news would take a week. */
const MAX_DELAY_MS = 60_000;

/** What a host allows us. */
export type Robots = {
  kind: "robots";
  allows(url: URL): boolean;
  /** Milliseconds between two requests; 0 where it does not say. */
  delayMs: number;
};

/**
 * Reads the robots.txt of a host. Where there is none (4xx), all is allowed; where it cannot be had (5xx, no answer in time), nothing
 * is for now: so RFC 9309 has it.
 */
export async function readRobots(
  url: URL,
  userAgent: string,
  { allowed, step }: { allowed: AllowedHosts; step: Step },
): Promise<Robots | Refused | Failed> {
  const address = new URL("/robots.txt", url).href;
  const outcome = await follow(address, allowed, step);
  if (outcome.kind === "answer") return parseRobots(address, outcome.bytes, userAgent);
  if (isAbsent(outcome)) return { kind: "robots", allows: () => true, delayMs: 0 };
  if (outcome.kind === "refused") return refused(`is not asked for: its robots.txt ${outcome.reason}`);
  const reason = outcome.kind === "failed" ? outcome.reason : "came without a text.";
  return failed(`is not asked for now: its robots.txt ${reason}`, { later: true });
}

/** The rules of a robots.txt for us: those for our name, where it has any, else those for all. */
export function parseRobots(address: string, bytes: Uint8Array, userAgent: string): Robots {
  const rules = robotsParser(address, new TextDecoder().decode(bytes.subarray(0, MAX_BYTES)));
  const delay = rules.getCrawlDelay(userAgent) ?? 0;
  return {
    kind: "robots",
    allows: ({ href }) => rules.isAllowed(href, userAgent) === true,
    delayMs: delay > 0 ? Math.min(delay * 1000, MAX_DELAY_MS) : 0,
  };
}

/** “Too many requests” is no “not there”. */
function isAbsent(outcome: Outcome): boolean {
  const status = (outcome.kind === "failed" && outcome.status) || 0;
  return status >= 400 && status < 500 && status !== 429;
}
