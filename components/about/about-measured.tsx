import styles from "./about.module.css";

/** How well one set of articles was read. Shares are from 0 to 1. */
export type MeasuredRow = {
  set: string;
  claims: number;
  precision: number;
  recall: number;
  claimant: number;
  said: number;
  place: number;
  measuredOn: string;
};

const SHARES = [
  ["Precision", "precision"],
  ["Recall", "recall"],
  ["Claimant right", "claimant"],
  ["Day right", "said"],
  ["Place within 3 km", "place"],
] as const;

/** What `npm run evaluate` measured, with its day: generated, never typed. */
export function AboutMeasured({ rows }: { rows: MeasuredRow[] }) {
  return (
    <section className={styles.section} aria-labelledby="measured">
      <h2 id="measured">How well it reads</h2>
      <p>
        Measured against articles coded by hand. A claim counts as found when its kind, stance and place are right. The
        rules were written with these articles at hand, so expect less on articles they have never met; two people who
        code the same articles agree at 93%.
      </p>
      {rows.map((row) => (
        <section key={row.set} className={styles.measured} aria-label={row.set}>
          <h3>{row.set}</h3>
          <p>
            {row.claims} claims, measured on {row.measuredOn}
          </p>
          <dl>
            {SHARES.map(([label, key]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{`${(row[key] * 100).toFixed(1)}%`}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
