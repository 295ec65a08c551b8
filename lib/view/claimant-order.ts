import { SIDES, type Side, type Status } from "@/lib/vocabulary";
import { type ClaimantLine, countClaims } from "./claimant";

/** In what order the index of claimants is; the first is meant where nothing is said. */
export const CLAIMANT_SORTS = ["claims", "name", "contested", "acknowledged", "one-sided", "latest"] as const;
export type ClaimantSort = (typeof CLAIMANT_SORTS)[number];

/** What the index shows. */
export type ClaimantLook = { side: Side | null; sort: ClaimantSort };

type Params = Record<string, string | string[] | undefined>;

/** What an address asks the index to show; bad values are dropped. */
export function readClaimantLook({ side, sort }: Params): ClaimantLook {
  return {
    side: SIDES.find((one) => one === side) ?? null,
    sort: CLAIMANT_SORTS.find((one) => one === sort) ?? CLAIMANT_SORTS[0],
  };
}

/** The address of the index: `claimantsHref({ side: "RU", sort: "name" })` is `/claimants?side=RU&sort=name`. */
export function claimantsHref({ side, sort }: ClaimantLook): string {
  const query = new URLSearchParams();
  if (side) query.set("side", side);
  if (sort !== CLAIMANT_SORTS[0]) query.set("sort", sort);
  return query.size > 0 ? `/claimants?${query}` : "/claimants";
}

/** The share of its events that stand so: `shareOf(line, "contested")` is 0.5. */
export function shareOf({ shares, events }: Pick<ClaimantLine, "shares" | "events">, status: Status): number {
  const count = shares.find((share) => share.status === status)?.count ?? 0;
  return events === 0 ? 0 : count / events;
}

/** The lines of one side or of all, in an order. Lines that are alike in it stay as they were. */
export function orderClaimants(lines: ClaimantLine[], { side, sort }: ClaimantLook): ClaimantLine[] {
  const shown = side ? lines.filter((line) => line.side === side) : lines;
  return sort === "claims" ? shown : shown.toSorted(ORDERS[sort]);
}

type Order = (a: ClaimantLine, b: ClaimantLine) => number;

const byShare =
  (status: Status): Order =>
  (a, b) =>
    shareOf(b, status) - shareOf(a, status) || countClaims(b) - countClaims(a);

const ORDERS: Record<Exclude<ClaimantSort, "claims">, Order> = {
  name: (a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
  contested: byShare("contested"),
  acknowledged: byShare("acknowledged"),
  "one-sided": byShare("one-sided"),
  latest: (a, b) => ((a.to ?? "") === (b.to ?? "") ? 0 : (a.to ?? "") > (b.to ?? "") ? -1 : 1),
};
