import type { Bin } from "@/lib/columns/bins";
import { toBrush } from "@/lib/columns/brush";
import type { Scale } from "@/lib/columns/scale";
import type { Range } from "@/lib/columns/select";
import { dayNumber } from "@/lib/filter/days";
import type { EventView } from "@/lib/view/event";
import { sideColour } from "@/lib/view/glyph";
import { SIDES } from "@/lib/vocabulary";
import styles from "./histogram.module.css";
import { percent } from "./percent";

type Props = { bins: Bin[]; scale: Scale; range: Range; open: EventView | null };

/** Bars of claims, stacked by side; those outside the range are pale, and the open event's days have a tick. */
export function Histogram({ bins, scale, range, open }: Props) {
  const most = Math.max(1, ...bins.map(({ total }) => total));
  const brush = toBrush(range, scale);
  const days = open ? open.claims.flatMap(({ day }) => (day ? [dayNumber(day)] : [])) : [];
  const ticks = bins.filter(({ from, to }) => days.some((day) => day >= from && day <= to));

  return (
    <svg className={styles.bars} aria-hidden="true">
      <line className={styles.level} x1="0" x2="100%" y1="12%" y2="12%" />
      <text x="-6" y="12%" dy="0.32em" textAnchor="end" className={styles.most}>
        {most}
      </text>
      {bins
        .filter(({ total }) => total > 0)
        .map((bin) => (
          <g key={bin.from} opacity={bin.to < brush.from || bin.from > brush.to ? 0.25 : 1}>
            {stack(bin, most).map(({ part, y, height }) => (
              <rect
                key={part}
                x={percent(scale.x(bin.from))}
                width={percent(scale.x(bin.to + 1) - scale.x(bin.from))}
                y={percent(y)}
                height={percent(height)}
                fill={sideColour(SIDES[part] ?? "none")}
              />
            ))}
          </g>
        ))}
      {ticks.map(({ from, to }) => (
        <line
          key={from}
          className={styles.tick}
          x1={percent(scale.x(from))}
          x2={percent(scale.x(to + 1))}
          y1="100%"
          y2="100%"
        />
      ))}
    </svg>
  );
}

/** The parts of a bar from the ground up, as shares of the height; the top eighth stays free for the number. */
function stack({ counts }: Bin, most: number) {
  let top = 1;
  return counts.flatMap((count, part) => {
    const height = (count / most) * 0.88;
    top -= height;
    return count > 0 ? [{ part, y: top, height }] : [];
  });
}
