import { frameAround, UNITS } from "./frame";
import { joinSpots } from "./join-spots";
import styles from "./mini-map.module.css";
import { MiniMark } from "./mini-mark";
import { namesOn } from "./names";
import type { MiniSpot } from "./spot";

type Props = {
  spots: MiniSpot[];
  /** What the map shows, as a sentence without its end: “Where these claims are about”. */
  label: string;
  /** In pixels; it gives way where there is less room. */
  width?: number;
  height?: number;
};

/** One file for all small maps, without colours (docs/basemap.md). */
const FILE = "/basemap/mini.svg";
const LAYERS = ["land", "lakes", "rivers", "regions", "borders"] as const;

/** More spots than this are told by their number. */
const MOST_TOLD = 6;

/**
 * A map around some spots, drawn by the server: no script, no tiles. Its ground is one file that all pages share. It holds the
 * names of towns, so let no component of the browser import it: give it as children there.
 */
export function MiniMap({ spots, label, width = 400, height = 260 }: Props) {
  if (spots.length === 0) return null;
  const frame = frameAround(spots, { width, height });
  const placed = joinSpots(spots, frame);
  const hasLinks = placed.some(({ href }) => href);
  const { left, top, perPixel } = frame;
  const ground = [left, top, width * perPixel, height * perPixel].map((units) => units.toFixed(1)).join(" ");

  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxWidth: width }}
      // A picture may hold no links; a group may.
      role={hasLinks ? "group" : "img"}
      aria-label={hasLinks ? label : sayAll(label, spots)}
    >
      <rect width={width} height={height} className={styles.water} />
      <svg width={width} height={height} viewBox={ground} preserveAspectRatio="none" aria-hidden="true">
        {LAYERS.map((layer) => (
          <use key={layer} href={`${FILE}#${layer}`} width={UNITS} height={UNITS} className={styles[layer]} />
        ))}
      </svg>
      <svg width={width} height={height} aria-hidden="true">
        {namesOn(frame, placed).map(({ text, x, y, dot, size, anchor, isMarked }) => (
          <g key={`${text} ${x}`} className={isMarked ? styles.own : styles.town} fontSize={size}>
            {!isMarked && <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={1.75} />}
            <text {...beside(x, y, dot, anchor)}>{text}</text>
          </g>
        ))}
      </svg>
      {placed.map((spot) => (
        <MiniMark key={`${spot.lat} ${spot.lon}`} spot={spot} isRead={hasLinks} />
      ))}
    </svg>
  );
}

function sayAll(label: string, spots: MiniSpot[]): string {
  const told = spots.slice(0, MOST_TOLD).map((spot) => spot.label);
  const rest = spots.length - told.length;
  return `${label}: ${told.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}

function beside(x: number, y: number, dot: number, anchor: "right" | "left" | "above" | "below") {
  const places = {
    right: { dx: dot, dy: "0.35em", textAnchor: "start" },
    left: { dx: -dot, dy: "0.35em", textAnchor: "end" },
    above: { dx: 0, dy: -dot, textAnchor: "middle" },
    below: { dx: 0, dy: dot + 9, textAnchor: "middle" },
  } as const;
  return { x: x.toFixed(1), y: y.toFixed(1), ...places[anchor] };
}
