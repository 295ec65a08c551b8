import { cutRing, RING, slicePath } from "@/components/map/pie";
import { formatNumber } from "@/lib/filter/number";
import { drawGlyph, GLYPH_BOX, sideColour } from "@/lib/view/glyph";
import { countOf, isDot, type PlacedSpot } from "./join-spots";
import styles from "./mini-map.module.css";

/** What a ring is drawn in. */
const RING_BOX = 2 * RING.middle;

/** One spot of a small map: what it leads to, or a picture with words. */
export function MiniMark({ spot, isRead }: { spot: PlacedSpot; isRead: boolean }) {
  const { x, y, label, href } = spot;
  const drawn = (
    <>
      <title>{label}</title>
      <circle r={Math.max(12, spot.size / 2)} className={styles.target} />
      <Form spot={spot} />
    </>
  );
  const at = `translate(${round(x)} ${round(y)})`;
  if (href)
    return (
      <g transform={at}>
        <a href={href} aria-label={label} className={styles.link}>
          {drawn}
        </a>
      </g>
    );
  return (
    <g transform={at} {...(isRead && { role: "img", "aria-label": label })}>
      {drawn}
    </g>
  );
}

function Form({ spot }: { spot: PlacedSpot }) {
  const { glyph, sides, size, isPossible, isMain } = spot;
  if (isDot(spot))
    return (
      <>
        {isMain && <circle r={9} className={styles.main} />}
        <circle r={4} className={styles.dot} />
      </>
    );
  if (isPossible)
    return (
      <>
        <circle r={7} className={styles.possible} />
        {countOf(spot) > 1 && <Count spot={spot} />}
      </>
    );
  if (glyph) {
    return (
      <g transform={`scale(${round(size / GLYPH_BOX)}) translate(${-GLYPH_BOX / 2} ${-GLYPH_BOX / 2})`}>
        {drawGlyph(glyph).map(({ d, fill, stroke, width, dash }) => (
          <path key={d} d={d} fill={fill} stroke={stroke} strokeWidth={width} strokeDasharray={dash || undefined} />
        ))}
      </g>
    );
  }
  const counts = sides ?? [];
  return (
    <>
      <circle r={size / 2} className={styles.ground} />
      <g transform={`scale(${round(size / RING_BOX)}) translate(${-RING.middle} ${-RING.middle})`}>
        {cutRing(counts.map(({ count }) => count)).map((slice) => (
          <path key={slice.part} d={slicePath(slice)} fill={sideColour(counts[slice.part]?.side ?? "none")} />
        ))}
      </g>
      <Count spot={spot} />
    </>
  );
}

/** No more letters than a ring has room for. */
function Count({ spot }: { spot: PlacedSpot }) {
  const count = countOf(spot);
  const words = count < 1000 ? formatNumber(count) : `${Math.floor(count / 1000)}k`;
  return (
    <text className={styles.count} dy="0.35em">
      {words}
    </text>
  );
}

function round(number: number): number {
  return Number(number.toFixed(2));
}
