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
                <th scope="row" style={{ backgroundSize: `${(100 * line.count) / most}% 3px` }}>
                  <Name line={line} />
                </th>
                <td>
                  {line.shown ? (
                    <a href={line.shown} title={`${formatNumber(line.count)} ${counted}, in the explorer`}>
                      {formatNumber(line.count)}
                    </a>
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
    <>
      {href ? <a href={href}>{name}</a> : name}
      {note && <span className={styles.aside}>{note}</span>}
      {side && <SideChip side={side} />}
    </>
  );
}
