import { formatNumber } from "@/lib/filter/number";
import styles from "./loading-note.module.css";
import type { Loading } from "./use-set";

type Props = { loading: Loading; count: number; onRetry: () => void };

const MB = 1_000_000;

/** Says what is still to come: until then the list has its first events, and map and timeline wait. */
export function LoadingNote({ loading: { bytes, error }, count, onRetry }: Props) {
  const events = `${formatNumber(count)} events`;
  if (error)
    return (
      <p className={styles.note} role="alert">
        The {events} could not be loaded: {error} What you see are the first of them.{" "}
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      </p>
    );
  return (
    <p className={styles.note} aria-live="polite">
      <span className="with-script">
        Loading all {events}
        {bytes > 0 && `: ${(bytes / MB).toFixed(1)} MB`}…
      </span>
      <span className="without-script">These are the first of {events}. Narrow the filter to see others.</span>
    </p>
  );
}
