import type { Bar, Profile } from "@/lib/columns/profile";
import { COLOURS, colourOf } from "./colours";

type Props = { profile: Profile; width: number; height: number };

/** Pixels between two bars, and the least and most width of one. */
const GAP = 2;
const LEAST = 4;
const MOST = 56;

/** How many claims there were when, by side; the ground is broken where a long empty time is folded. */
export function CardBars({ profile: { bars, folds }, width, height }: Props) {
  const most = Math.max(1, ...bars.map(({ total }) => total));

  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {bars.flatMap((bar) => stack(bar, (height - 2) / most, width, height - 2))}
      <rect x="0" y={height - 2} width={width} height="2" fill={COLOURS["--rule-strong"]} />
      {folds.map((fold) => (
        <rect
          key={fold.x}
          x={fold.x * width}
          y={height - 2}
          width={fold.width * width}
          height="2"
          fill={COLOURS["--paper"]}
        />
      ))}
    </svg>
  );
}

function stack({ x, width, sides }: Bar, perClaim: number, room: number, ground: number) {
  const wide = Math.min(MOST, Math.max(LEAST, width * room - GAP));
  const left = x * (room - wide);
  let top = ground;
  return sides.map(({ side, count }) => {
    const high = count * perClaim;
    top -= high;
    return <rect key={`${x} ${side}`} x={left} y={top} width={wide} height={high} fill={colourOf(side)} />;
  });
}
