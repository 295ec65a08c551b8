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
      <div className={styles.scroll} role="region" aria-labelledby="measured" tabIndex={0}>
        <table className={styles.measured}>
          <thead>
            <tr>
              <th scope="col">Set</th>
              <th scope="col">Claims</th>
              {SHARES.map(([label]) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">Measured on</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.set}>
                <th scope="row">{row.set}</th>
                <td>{row.claims}</td>
                {SHARES.map(([label, key]) => (
                  <td key={label}>{`${(row[key] * 100).toFixed(1)}%`}</td>
                ))}
                <td>{row.measuredOn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
