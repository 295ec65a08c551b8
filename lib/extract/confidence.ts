import type { EventReading } from "./events";
import type { Speaker } from "./speakers";
import type { Toponym } from "./toponyms";

type Evidence = { rule: string; speaker: Speaker; toponym: Toponym | null; reading: EventReading; anaphor: boolean };

/** How often a claim made like this is right: a start of 0.9, less for each step that had to be inferred. */
export function confidenceOf({ rule, speaker, toponym, reading, anaphor }: Evidence): number {
  const steps = [
    0.9,
    /forward|according|narration/.test(rule) ? 1 : 0.95,
    /claimant before|taken as/.test(speaker.basis) ? 0.9 : 1,
    speaker.id.startsWith("other:") ? 0.8 : 1,
    toponym?.best ? (toponym.best.closeness === "misspelt" ? 0.85 : 1) : 0.7,
    anaphor ? 0.85 : 1,
    reading.rule.endsWith("attempted") ? 0.8 : 1,
  ];
  return Math.round(steps.reduce((product, step) => product * step, 1) * 100) / 100;
}
