import Link from "next/link";
import { SideChip } from "@/components/claim/side-chip";
import { formatNumber } from "@/lib/filter/number";
import type { Side } from "@/lib/vocabulary";
import styles from "./count-list.module.css";

/** A name with how often it came; the number leads to what was counted, where the explorer can show it. */
export type CountLine = {
  key: string;
  name: string;
  note?: string;
  side?: Side;
  href: string | null;
  count: number;
  shown?: string;
};

type Props = {
  id: string;
  title: string;
  /** What is named and what is counted, for the heads of the columns: “Claimant”, “events”. */
  named: string;
  counted: string;
  lines: CountLine[];
  /** What the numbers do not mean, or what is left out. */
  children?: React.ReactNode;
  /** Said where there are none. */
  none: string;
};

/** Names with their counts, as bars; those that came most often first. */
export function CountList({ id, title, named, counted, lines, children, none }: Props) {
  const most = Math.max(1, ...lines.map(({ count }) => count));

  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? (
        <p className={styles.note}>{none}</p>
      ) : (
        <table className={styles.table}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{named}</th>
              <th scope="col">{counted}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">
                  <Name line={line} />
                  <span
                    className={styles.bar}
                    style={{ inlineSize: `${(100 * line.count) / most}%` }}
                    aria-hidden="true"
                  />
                </th>
                <td>
                  {line.shown ? (
                    <Link href={line.shown} prefetch={false}>
                      {formatNumber(line.count)}
                      <span className="visually-hidden">{` ${counted}, in the explorer`}</span>
                    </Link>
                  ) : (
                    formatNumber(line.count)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children && <p className={styles.note}>{children}</p>}
    </section>
  );
}

function Name({ line: { name, note, side, href } }: { line: CountLine }) {
  return (
    <span className={styles.name}>
      {href ? (
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}
      {note && <span className={styles.aside}>{note}</span>}
      {side && <SideChip side={side} />}
    </span>
  );
}
