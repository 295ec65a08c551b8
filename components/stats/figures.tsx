import type { ReactNode } from "react";
import styles from "./figures.module.css";

/** A number with what it counts and what it does not mean. */
export type Figure = { term: string; value: ReactNode; note?: ReactNode };

/** The numbers of a page beside each other. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
