import type { ReportView } from "@/lib/view/claim";
import styles from "./context-note.module.css";

/** The words of a report between the sentence before them and the one after, on demand. */
export function ContextNote({ report: { before, excerpt, after } }: { report: ReportView }) {
  if (!before && !after) return null;

  return (
    <details className={styles.context}>
      <summary>In context</summary>
      <blockquote>
        {before && "… "}
        {before}
        <mark>{excerpt}</mark>
        {after}
        {after && " …"}
      </blockquote>
    </details>
  );
}
