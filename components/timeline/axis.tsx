import type { Scale } from "@/lib/columns/scale";
import { findTicks, type Tick } from "@/lib/columns/ticks";
import styles from "./axis.module.css";
import { percent } from "./percent";

/** Pixels that a word needs before its stretch ends. */
const ROOM = { upper: 20, lower: 60 } as const;

/** Days below the bars. */
export function Axis({ scale, width }: { scale: Scale; width: number }) {
  /** A word of the lower row that has no room left ends with the axis. */
  const isLast = (row: Tick["row"], day: number) => row === "lower" && (1 - scale.x(day)) * width < ROOM.lower;

  return (
    <div className={styles.axis} aria-hidden="true">
      {findTicks(scale, width)
        .filter((tick) => !isCut(tick, scale, width))
        .map(({ day, label, row }) => (
          <span
            key={`${row}${day}`}
            className={styles[row]}
            data-last={isLast(row, day) || undefined}
            style={isLast(row, day) ? { insetInlineEnd: 0 } : { insetInlineStart: percent(scale.x(day)) }}
          >
            {label}
          </span>
        ))}
    </div>
  );
}

/** Whether a word would run into a fold; the first of a stretch says when it is and may stand over. */
function isCut({ day, row }: Tick, scale: Scale, width: number): boolean {
  const stretch = scale.stretches.find(({ from, to }) => day >= from && day <= to);
  if (!stretch || (row === "lower" && day === stretch.from)) return false;
  return (scale.x(stretch.to + 1) - scale.x(day)) * width < ROOM[row];
}
