import Link from "next/link";
import { formatSpan } from "@/lib/filter/days";
import { SIDE_WORDS } from "@/lib/filter/words";
import { claimantHref } from "@/lib/view/address";
import { type ClaimantLine, countClaims } from "@/lib/view/claimant";
import type { Side } from "@/lib/vocabulary";
import styles from "./claimant-table.module.css";

/** The claimants of one side with how often they took each position; nothing where the side has none. */
export function ClaimantTable({ side, claimants }: { side: Side; claimants: ClaimantLine[] }) {
  if (claimants.length === 0) return null;

  return (
    <table className={styles.table} data-side={side}>
      <caption>{SIDE_WORDS[side]}</caption>
      <thead>
        <tr>
          <th scope="col">Claimant</th>
          <th scope="col">Claims</th>
          <th scope="col">Asserts</th>
          <th scope="col">Denies</th>
          <th scope="col">Not verified</th>
          <th scope="col">Days</th>
        </tr>
      </thead>
      <tbody>
        {claimants.map((claimant) => (
          <tr key={claimant.id}>
            <th scope="row">
              <Link href={claimantHref(claimant.id)}>{claimant.name}</Link>
            </th>
            <td>{countClaims(claimant)}</td>
            <td>{claimant.stances.asserts || "–"}</td>
            <td>{claimant.stances.denies || "–"}</td>
            <td>{claimant.stances.unverified || "–"}</td>
            <td>{sayDays(claimant)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayDays({ from, to }: ClaimantLine): string {
  const first = from ?? to;
  return first ? formatSpan(first, to ?? first, "short") : "undated";
}
