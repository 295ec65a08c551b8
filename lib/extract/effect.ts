import type { Trigger } from "./knowledge";

/** Words that tell what a strike did: they name the event only where no other word does. */
export function isEffect({ casualty, effect }: Trigger): boolean {
  return casualty === true || effect === true;
}
