import type { Bin } from "@/lib/columns/bins";
import type { Scale } from "@/lib/columns/scale";
import { dayText, formatSpan } from "@/lib/filter/days";
import { formatNumber } from "@/lib/filter/number";
import { SIDE_WORDS } from "@/lib/filter/words";
import { SIDES } from "@/lib/vocabulary";
import styles from "./bin-note.module.css";
import { percent } from "./percent";

/** Left of this share of the width the words stand after the line: before it they have the margin as well. */
const EARLY = 0.35;

/** A line through a bar, with its days and its claims by side as words. Who does not see it has the list. */
export function BinNote({ bin: { from, to, counts }, scale }: { bin: Bin; scale: Scale }) {
  const at = (scale.x(from) + scale.x(to + 1)) / 2;
  const [before, after] = [percent(at), percent(1 - at)];

  return (
    <div className={styles.note} aria-hidden="true">
      <span className={styles.line} style={{ insetInlineStart: before }} />
      <p
        className={styles.words}
        style={
          at < EARLY
            ? { insetInlineStart: before, maxWidth: after }
            : { insetInlineEnd: after, maxWidth: `calc(${before} + var(--gutter) - 8px)` }
        }
      >
        <b>{formatSpan(dayText(from), dayText(to), "short")}</b>
        {SIDES.map(
          (side, at) =>
            (counts[at] ?? 0) > 0 && (
              <span key={side} className={styles.side} data-side={side}>
                {SIDE_WORDS[side]} {formatNumber(counts[at] ?? 0)}
              </span>
            ),
        )}
      </p>
    </div>
  );
}
