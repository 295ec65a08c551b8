import type { Scale } from "@/lib/columns/scale";
import styles from "./folds.module.css";
import { percent } from "./percent";

/** Pixels that the words on a fold need. */
const ROOM = 34;

/** Where time is folded: a hatched band that says how much of it is left out. */
export function Folds({ scale, width }: { scale: Scale; width: number }) {
  return scale.stretches.slice(1).map(({ from }, at) => {
    const before = scale.stretches[at]?.to ?? from;
    const [start, end] = [scale.x(before + 1), scale.x(from)];
    const length = sayLength(from - before - 1);
    return (
      <span
        key={from}
        className={styles.fold}
        style={{ insetInlineStart: percent(start), width: percent(end - start) }}
        title={`${length} without claims`}
      >
        {(end - start) * width >= ROOM && length}
      </span>
    );
  });
}

function sayLength(days: number): string {
  if (days < 60) return `${days} d`;
  return days < 730 ? `${Math.round(days / 30.4)} mo` : `${Math.round(days / 365)} y`;
}
