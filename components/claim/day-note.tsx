import type { ClaimView } from "@/lib/view/claim";
import { sayClaimDay } from "@/lib/view/position";
import styles from "./day-note.module.css";

/** The day of a claim; opened, or pointed at, it says how that day is known. */
export function DayNote({ claim }: { claim: ClaimView }) {
  const { words, note } = sayClaimDay(claim);

  return (
    <details className={styles.day} title={note}>
      <summary>
        <time dateTime={claim.day ?? undefined}>{words}</time>
      </summary>
      <p className={styles.note}>{note}</p>
    </details>
  );
}
