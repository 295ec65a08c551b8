import Link from "next/link";
import { createPortal } from "react-dom";
import { countWithin, extentOf, type Spots } from "@/lib/columns/spots";
import { formatNumber } from "@/lib/filter/number";
import { useCamera } from "./leaflet/use-camera";
import { useFrame } from "./leaflet/use-frame";
import { Legend } from "./legend";
import styles from "./map-tools.module.css";
import type { MapProps } from "./props";

type Props = {
  /** Below the map, where words cover no mark. */
  strip: HTMLElement | null;
  spots: Spots;
  /** How many events of the list have no pin; not said while the list is not shown. */
  unlocated: number;
  tiles: { credit: string } | null;
  onUnlocated: () => void;
} & Pick<MapProps, "isWithin" | "onWithin" | "onAnywhere" | "onFit">;

/** Zoom, a way back to everything and one to what is seen alone, how many that are, where north is, and whose map it is. */
export function MapTools({ strip, spots, unlocated, tiles, onUnlocated, ...ways }: Props) {
  const { isWithin, onWithin, onAnywhere, onFit } = ways;
  const camera = useCamera();
  const { box } = useFrame();
  const [seen, all] = [countWithin(spots, box), spots.eventCount];

  function fit() {
    onFit();
    // What is not in view is not among them: the map goes there when they have come.
    if (!isWithin) camera.fit(extentOf(spots));
  }

  return (
    <div className={styles.tools}>
      <fieldset className={styles.zoom} aria-label="Zoom">
        <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => camera.zoomBy(1)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => camera.zoomBy(-1)}>
          −
        </button>
        <button type="button" aria-label="Show all events" title="Show all events" onClick={fit}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
            />
          </svg>
        </button>
        <button
          type="button"
          aria-label="Only what is in view"
          title="Only what is in view"
          aria-pressed={isWithin}
          onClick={() => (isWithin ? onAnywhere() : onWithin(camera.look()))}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
            />
            <circle cx="8" cy="8" r="2.5" fill="currentColor" />
          </svg>
        </button>
      </fieldset>
      <svg className={styles.north} viewBox="0 0 12 22" width="12" height="22" role="img" aria-label="North is up">
        <path d="M6 1 9.5 10.5 6 8.5 2.5 10.5z" fill="currentColor" />
        <path d="M3 21v-7l6 7v-7" fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinejoin="bevel" />
      </svg>
      {strip &&
        createPortal(
          <>
            <Legend />
            <div className={styles.counts}>
              {seen === all ? (
                <span>
                  {all === 0 ? "None" : formatNumber(all)} {isWithin ? "in view" : "on the map"}
                </span>
              ) : (
                <button className={styles.show} type="button" onClick={fit}>
                  {formatNumber(seen)} of {formatNumber(all)} in view – show all
                </button>
              )}
              {unlocated > 0 && (
                <Link href="#unlocated" onClick={onUnlocated}>
                  Not on the map: {formatNumber(unlocated)} – why
                </Link>
              )}
            </div>
            <p className={styles.credit} data-ours={!tiles || undefined}>
              {tiles ? (
                tiles.credit
              ) : (
                <Link href="/about#credits" prefetch={false}>
                  Natural Earth, GeoNames
                </Link>
              )}
            </p>
          </>,
          strip,
        )}
    </div>
  );
}
