import type { Bar, Profile } from "@/lib/columns/profile";
import { formatDay, formatSpan } from "@/lib/filter/days";
import { formatNumber } from "@/lib/filter/number";
import { SIDE_WORDS } from "@/lib/filter/words";
import { sideColour } from "@/lib/view/glyph";
import { SIDES, type Side } from "@/lib/vocabulary";
import styles from "./mini-timeline.module.css";
import { type Row, toRows } from "./profile-rows";

type Props = {
  profile: Profile;
  /** What is counted, as a sentence without its end: “Claims by the brigade”. */
  label: string;
  /** In pixels. */
  height?: number;
};

/** What bars are drawn in; the width is stretched to the room that there is. */
const WIDTH = 1000;
/** The least width of a bar, and what is left between two. */
const LEAST = 4;
const MOST = 40;
const GAP = 1.5;

/** How many claims each day, week or month has, by side, drawn by the server; the same numbers are below as a table. */
export function MiniTimeline({ profile: { bars, folds, from, to }, label, height = 96 }: Props) {
  if (bars.length === 0 || !from || !to) return <p className={styles.none}>None of them has a day.</p>;
  const most = Math.max(...bars.map(({ total }) => total));
  const highest = bars.find(({ total }) => total === most);

  return (
    <figure className={styles.timeline}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        height={height}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label}, ${formatSpan(from, to)}; most, ${formatNumber(most)}, ${highest ? sayBar(highest) : ""}`}
      >
        {SIDES.map((side) => (
          <path key={side} d={drawSide(bars, side, height - 1)} fill={sideColour(side)} />
        ))}
        <rect y={height - 1} width={WIDTH} height={1} className={styles.axis} />
        {folds.map(({ x, width }) => (
          <rect
            key={x}
            className={styles.fold}
            x={x * WIDTH}
            y={height - 1}
            width={Math.max(LEAST, width * WIDTH)}
            height={1}
          />
        ))}
      </svg>
      <p className={styles.days} aria-hidden="true">
        <span>{formatDay(from, "short")}</span>
        {folds.length > 0 && <span>quiet times are folded</span>}
        {to !== from && <span>{formatDay(to, "short")}</span>}
      </p>
      <details className={styles.numbers}>
        <summary>The numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Claims</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {toRows(bars).map((bar) => (
              <tr key={bar.from}>
                <th scope="row">{sayBar(bar)}</th>
                <td>{formatNumber(bar.total)}</td>
                <td>{saySides(bar)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The bars of one side, each upon those of the sides before it. */
function drawSide(bars: Bar[], side: Side, ground: number): string {
  const perClaim = ground / Math.max(1, ...bars.map(({ total }) => total));
  const drawn = bars.flatMap(({ x, width, sides }) => {
    const at = sides.findIndex((one) => one.side === side);
    if (at < 0) return [];
    const wide = Math.min(MOST, Math.max(LEAST, width * WIDTH - GAP));
    const below = sides.slice(0, at).reduce((sum, { count }) => sum + count, 0);
    const high = Math.max(1, (sides[at]?.count ?? 0) * perClaim);
    const left = x * (WIDTH - wide);
    return [
      `M${left.toFixed(1)} ${(ground - below * perClaim).toFixed(1)}v${(-high).toFixed(1)}h${wide.toFixed(1)}v${high.toFixed(1)}z`,
    ];
  });
  return drawn.join("");
}

function sayBar({ from, to }: Row): string {
  return formatSpan(from, to, "short");
}

function saySides({ sides }: Row): string {
  return sides.map((one) => `${SIDE_WORDS[one.side]} ${formatNumber(one.count)}`).join(", ");
}
