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

/** The steps in which bars are laid out, finer than any screen. */
const WIDE = 10_000;
const HIGH = 1_000;

/** Bars of claims, stacked by side; those outside the range are pale, and the open event's days have a tick. */
export function Histogram({ bins, scale, range, open }: Props) {
  const most = Math.max(1, ...bins.map(({ total }) => total));
  const brush = toBrush(range, scale);
  const days = open ? open.claims.flatMap(({ day }) => (day ? [dayNumber(day)] : [])) : [];
  const ticks = bins.filter(({ from, to }) => days.some((day) => day >= from && day <= to));

  return (
    <svg className={styles.bars} aria-hidden="true" data-drawn={bins.length > 0}>
      <line className={styles.level} x1="0" x2="100%" y1="12%" y2="12%" />
      <text x="-6" y="12%" dy="0.32em" textAnchor="end" className={styles.most}>
        {most}
      </text>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {[true, false].map((isWithin) => (
          <g key={String(isWithin)} opacity={isWithin ? undefined : 0.25}>
            {barsBySide(
              bins.filter(({ from, to }) => isWithin === (to >= brush.from && from <= brush.to)),
              scale,
              most,
            ).map((path, at) => (
              <path key={SIDES[at]} d={path} fill={sideColour(SIDES[at] ?? "none")} />
            ))}
          </g>
        ))}
      </svg>
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

/**
 * The bars of each side as one path, which a browser draws and keeps up to date in a fraction of the time that hundreds of
 * rectangles take. The parts of a bar stand on each other from the ground up.
 */
function barsBySide(bins: Bin[], scale: Scale, most: number): string[] {
  const paths = SIDES.map(() => "");
  for (const { from, to, counts } of bins) {
    const left = Math.round(scale.x(from) * WIDE);
    const right = Math.round(scale.x(to + 1) * WIDE);
    let below = 0;
    counts.forEach((count, side) => {
      const [bottom, top] = [levelOf(below, most), levelOf(below + count, most)];
      if (count > 0) paths[side] += `M${left} ${bottom}V${top}H${right}V${bottom}z`;
      below += count;
    });
  }
  return paths;
}

/** How high so many claims reach; the top eighth stays free for the number. */
function levelOf(count: number, most: number): number {
  return Math.round(HIGH * (1 - (count / most) * 0.88));
}
