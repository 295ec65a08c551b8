import type { ClaimView, ReportView } from "@/lib/view/claim";
import styles from "./why-note.module.css";

type Props = {
  report: Pick<ReportView, "basis" | "rule" | "confidence" | "cueSpan" | "excerpt" | "start">;
  /** Where the claim may be about more than one place. */
  place?: Pick<ClaimView, "candidates">;
};

/** How each value of a report came to be, so that a reader can check it. */
export function WhyNote({ report, place }: Props) {
  const { basis, rule, confidence } = report;
  const cue = cueOf(report);
  const candidates = place?.candidates.map(({ name, admin1 }) => `${name}, ${admin1}`) ?? [];
  const rows = [
    ["Cue", cue && `“${cue}”`],
    ["Claimant", basis.claimant],
    ["Place", basis.place],
    ["It may be", candidates.length > 1 ? candidates.join("; ") : ""],
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

/** The reporting words, where they stand within the excerpt. */
function cueOf({ cueSpan, excerpt, start }: Props["report"]): string {
  if (!cueSpan || cueSpan.start < start) return "";
  return excerpt.slice(cueSpan.start - start, cueSpan.end - start).trim();
}
