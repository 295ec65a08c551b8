import type { Counted } from "@/lib/columns/tally";
import type { Filter } from "@/lib/filter/filter";
import { formatNumber } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { STATUS_WORDS } from "@/lib/filter/words";
import { STATUS_RULES } from "@/lib/view/status";
import type { Status } from "@/lib/vocabulary";
import { sayShare } from "./say-share";
import styles from "./share-table.module.css";

type Props = {
  shares: Counted<Status>[];
  /** What they are the events of: each row leads to those of its status in the explorer. */
  of: Partial<Filter>;
};

/** How some events stand, as bars with their numbers. */
export function ShareTable({ shares, of }: Props) {
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
            .map(({ value: status, count }) => (
              <tr key={status}>
                <th scope="row" title={STATUS_RULES[status]}>
                  <a href={toHref("/", { ...of, status: [status] })}>{STATUS_WORDS[status]}</a>
                </th>
                <td className={styles.number}>{formatNumber(count)}</td>
                <td className={styles.bar}>
                  <span style={{ inlineSize: `${(75 * count) / total}%` }} />
                  <span className={styles.percent}>{sayShare(count, total)}</span>
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
