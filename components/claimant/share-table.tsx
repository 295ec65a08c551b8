import { STATUS_WORDS } from "@/lib/filter/words";
import type { Share } from "@/lib/view/claimant";
import { STATUS_RULES } from "@/lib/view/status";
import styles from "./share-table.module.css";

/** How the events that an actor speaks of stand, as bars with their numbers. */
export function ShareTable({ shares }: { shares: Share[] }) {
  const total = shares.reduce((sum, { count }) => sum + count, 0);

  return (
    <section aria-labelledby="shares">
      <h2 id="shares">How these events stand</h2>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Events</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {shares
            .filter(({ count }) => count > 0)
            .map(({ status, count }) => (
              <tr key={status}>
                <th scope="row" title={STATUS_RULES[status]}>
                  {STATUS_WORDS[status]}
                </th>
                <td className={styles.number}>{count}</td>
                <td className={styles.bar}>
                  <span style={{ inlineSize: `${(100 * count) / total}%` }} />
                  <span className="visually-hidden">{Math.round((100 * count) / total)} %</span>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className={styles.caution}>
        A share is no score. A claim that nobody disputes may be false, a disputed one true, and what is disputed
        depends on which articles were read.
      </p>
    </section>
  );
}
