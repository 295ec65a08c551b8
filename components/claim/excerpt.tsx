import type { ReportView } from "@/lib/view/claim";
import { toSegments } from "@/lib/view/segments";
import styles from "./excerpt.module.css";

/** The words as printed, with the cue and the place underlined. */
export function Excerpt({ report }: { report: ReportView }) {
  const { start, excerpt, cueSpan, placeSpan } = report;
  const marks = [
    ...(cueSpan ? [{ start: cueSpan.start - start, end: cueSpan.end - start, of: "cue" }] : []),
    ...(placeSpan ? [{ start: placeSpan.start - start, end: placeSpan.end - start, of: "place" }] : []),
  ];

  return (
    <blockquote className={styles.excerpt}>
      <p>
        {toSegments(excerpt, marks).map(({ start, text, marks }) =>
          marks.length === 0 ? (
            text
          ) : (
            <span key={start} className={marks.includes("cue") ? styles.cue : styles.place} title={marks.join(", ")}>
              {text}
            </span>
          ),
        )}
      </p>
    </blockquote>
  );
}
