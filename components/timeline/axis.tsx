import type { Scale } from "@/lib/columns/scale";
import { findTicks, type Tick } from "@/lib/columns/ticks";
import styles from "./axis.module.css";
import { percent } from "./percent";

/** From this share of the width on a word of the lower row ends with the axis. */
const LAST = 0.92;
/** Pixels that a word needs before its stretch ends. */
const ROOM = { upper: 20, lower: 60 } as const;

/** Days below the bars. */
export function Axis({ scale, width }: { scale: Scale; width: number }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {findTicks(scale, width)
        .filter((tick) => !isCut(tick, scale, width))
        .map(({ day, label, row }) => (
          <span
            key={`${row}${day}`}
            className={styles[row]}
            style={
              row === "lower" && scale.x(day) > LAST
                ? { insetInlineEnd: 0 }
                : { insetInlineStart: percent(scale.x(day)) }
            }
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
