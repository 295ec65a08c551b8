import { SideChip } from "@/components/claim/side-chip";
import { sayShare } from "@/components/stats/say-share";
import { formatSpan } from "@/lib/filter/days";
import { formatNumber } from "@/lib/filter/number";
import { claimantHref } from "@/lib/view/address";
import { type ClaimantLine, countClaims } from "@/lib/view/claimant";
import { type ClaimantLook, type ClaimantSort, claimantsHref } from "@/lib/view/claimant-order";
import type { Status } from "@/lib/vocabulary";
import styles from "./index-table.module.css";
import { SortHead } from "./sort-head";
import { Sparkline } from "./sparkline";

/** The statuses that have a column. */
const SHARES = { contested: "Contested", acknowledged: "Acknowledged", "one-sided": "One side only" } as const;

/** Claimants with how often they spoke, how the events stand of which they speak, and when that was. */
export function ClaimantTable({ claimants, look }: { claimants: ClaimantLine[]; look: ClaimantLook }) {
  const head = (sort: ClaimantSort, name: string) => (
    <SortHead
      name={name}
      href={look.sort === sort ? null : claimantsHref({ ...look, sort })}
      order={sort === "name" ? "ascending" : "descending"}
    />
  );

  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Claimants</caption>
      <thead>
        <tr>
          {head("name", "Claimant")}
          {head("claims", "Claims")}
          <th scope="col">Events</th>
          {(Object.keys(SHARES) as (keyof typeof SHARES)[]).map((status) => (
            <Head key={status}>{head(status, SHARES[status])}</Head>
          ))}
          {head("latest", "Days")}
        </tr>
      </thead>
      <tbody>
        {claimants.map((claimant) => (
          <tr key={claimant.id}>
            <th scope="row">
              <a href={claimantHref(claimant.id)}>{claimant.name}</a> <SideChip side={claimant.side} />
            </th>
            <td>{formatNumber(countClaims(claimant))}</td>
            <td>{formatNumber(claimant.events)}</td>
            {(Object.keys(SHARES) as Status[]).map((status) => (
              <td key={status}>{sayShare(countOf(claimant, status), claimant.events)}</td>
            ))}
            <td>
              <span className={styles.days}>
                <Sparkline counts={claimant.sparks} side={claimant.side} />
                {sayDays(claimant)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Gives a key to what a loop makes. */
function Head({ children }: { children: React.ReactNode }) {
  return children;
}

function countOf({ shares }: ClaimantLine, status: Status): number {
  return shares.find((share) => share.status === status)?.count ?? 0;
}

function sayDays({ from, to }: ClaimantLine): string {
  const first = from ?? to;
  return first ? formatSpan(first, to ?? first, "short") : "undated";
}
