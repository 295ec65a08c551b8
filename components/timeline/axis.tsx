import type { Scale } from "@/lib/columns/scale";
import { findTicks } from "@/lib/columns/ticks";
import styles from "./axis.module.css";
import { percent } from "./percent";

/** From this share of the width on a word stands before its line, lest it be cut. */
const LAST = 0.95;

/** Days below the bars; a fold in time is drawn as one. */
export function Axis({ scale, width }: { scale: Scale; width: number }) {
  const folds = scale.stretches.slice(1).map(({ from }, at) => {
    const before = scale.stretches[at]?.to ?? from;
    return { start: scale.x(before + 1), end: scale.x(from), days: from - before - 1 };
  });

  return (
    <div className={styles.axis} aria-hidden="true">
      {findTicks(scale, width)
        .filter(({ day, row }) => row === "lower" || scale.x(day) < LAST)
        .map(({ day, label, row }) => (
          <span
            key={`${row}${day}`}
            className={styles[row]}
            style={{ insetInlineStart: percent(scale.x(day)) }}
            data-last={scale.x(day) > LAST || undefined}
          >
            {label}
          </span>
        ))}
      {folds.map(({ start, end, days }) => (
        <span
          key={start}
          className={styles.fold}
          style={{ insetInlineStart: percent(start), width: percent(end - start) }}
          title={`${sayLength(days)} without claims`}
        >
          {sayLength(days)}
        </span>
      ))}
    </div>
  );
}

function sayLength(days: number): string {
  if (days < 60) return `${days} d`;
  return days < 730 ? `${Math.round(days / 30.4)} mo` : `${Math.round(days / 365)} y`;
}
