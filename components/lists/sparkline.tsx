/** What it is drawn in. */
const WIDTH = 96;
const HEIGHT = 20;

/** When somebody spoke, at a glance: the table beside it says the days. */
export function Sparkline({ counts, side }: { counts: number[]; side: string }) {
  const most = Math.max(1, ...counts);
  const step = WIDTH / counts.length;
  const bars = counts.flatMap((count, at) => {
    const high = Math.max(1, Math.round((count / most) * HEIGHT));
    return count === 0 ? [] : [`M${(at * step).toFixed(1)} ${HEIGHT}v${-high}h${(step - 0.5).toFixed(1)}v${high}z`];
  });

  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} data-side={side} aria-hidden="true">
      <path d={bars.join("")} fill="var(--side)" />
    </svg>
  );
}
