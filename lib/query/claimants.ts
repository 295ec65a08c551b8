import { claimantLines } from "@/lib/columns/claimant-lines";
import type { ClaimantLine } from "@/lib/view/claimant";
import { findEventSet } from "./event-set";

/** Every actor that has claimed something, those who spoke most often first. */
export async function findClaimants(): Promise<ClaimantLine[]> {
  return claimantLines(await findEventSet());
}

/** One actor's line, or null where it has claimed nothing. */
export async function findClaimantLine(id: string): Promise<ClaimantLine | null> {
  return (await findClaimants()).find((line) => line.id === id) ?? null;
}
