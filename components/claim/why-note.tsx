import type { ReportView } from "@/lib/view/claim";
import styles from "./why-note.module.css";

type Props = { report: Pick<ReportView, "basis" | "rule" | "confidence"> };

/** How each value of a report came to be, so that a reader can check it. */
export function WhyNote({ report }: Props) {
  const { basis, rule, confidence } = report;
  const rows = [
    ["Claimant", basis.claimant],
    ["Place", basis.place],
    ["Day of the statement", basis.said],
    ["Day of the event", basis.event],
    ["Rule", rule],
    ["Confidence in the reading", `${Math.round(confidence * 100)} %`],
  ].filter(([, value]) => value);

  return (
    <details className={styles.why}>
      <summary>Why?</summary>
      <dl className={styles.rows}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
