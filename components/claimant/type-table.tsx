import type { ClaimantStats } from "@/lib/columns/claimant-stats";
import { formatNumber } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { STANCE_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import { STANCES } from "@/lib/vocabulary";
import styles from "./type-table.module.css";

/** What a claimant speaks of, and what it does with it; each number leads to its claims. */
export function TypeTable({ types, claimant }: { types: ClaimantStats["types"]; claimant: string }) {
  return (
    <section aria-labelledby="types">
      <h2 id="types">What it claims</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Claims</th>
            {STANCES.map((stance) => (
              <th key={stance} scope="col">
                {STANCE_WORDS[stance]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types.map(({ type, stances }) => (
            <tr key={type}>
              <th scope="row">{TYPE_WORDS[type]}</th>
              {stances.map(({ value: stance, count }) => (
                <td key={stance}>
                  {count > 0 ? (
                    <a href={toHref("/", { claimant: [claimant], type: [type], stance: [stance] })}>
                      {formatNumber(count)}
                    </a>
                  ) : (
                    "–"
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
