import { dayText } from "@/lib/filter/days";
import type { Found } from "@/lib/filter/describe";
import { UNDATED } from "./columns";
import type { Selection } from "./select";

/** What is shown comes to, for the sentence above it: claims, claimants, the first and the last possible day. */
export function countFound({ columns, claims: shown, claimCount }: Selection): Found {
  const { claimants } = columns;
  const { claimant, first, last } = columns.claims;
  const speaks = new Uint8Array(claimants.length);
  let from = UNDATED;
  let to = -UNDATED;
  for (let row = 0; row < shown.length; row++) {
    if (shown[row] !== 1) continue;
    speaks[claimant[row] ?? 0] = 1;
    const start = first[row] ?? UNDATED;
    const end = last[row] ?? UNDATED;
    if (start === UNDATED) continue;
    if (start < from) from = start;
    if (end > to) to = end;
  }
  return {
    claims: claimCount,
    claimants: speaks.reduce((sum, one) => sum + one, 0),
    from: from === UNDATED ? null : dayText(from),
    to: from === UNDATED ? null : dayText(to),
  };
}
