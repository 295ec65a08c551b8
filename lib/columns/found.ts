import { dayText } from "@/lib/filter/days";
import type { Found } from "@/lib/filter/describe";
import { UNDATED } from "./columns";
import type { Selection } from "./select";

/** What is shown comes to, for the sentence above it: claims, claimants, the first and the last possible day. */
export function countFound({ columns: { claims, claimants }, claims: shown, claimCount }: Selection): Found {
  const speaks = new Uint8Array(claimants.length);
  let from = UNDATED;
  let to = -UNDATED;
  for (let row = 0; row < shown.length; row++) {
    if (shown[row] !== 1) continue;
    speaks[claims.claimant[row] ?? 0] = 1;
    const [first, last] = [claims.first[row] ?? UNDATED, claims.last[row] ?? UNDATED];
    if (first === UNDATED) continue;
    if (first < from) from = first;
    if (last > to) to = last;
  }
  return {
    claims: claimCount,
    claimants: speaks.reduce((sum, one) => sum + one, 0),
    from: from === UNDATED ? null : dayText(from),
    to: from === UNDATED ? null : dayText(to),
  };
}
