import Link from "next/link";
import { createPortal } from "react-dom";
import { boundsOf, countWithin, type Spots } from "@/lib/columns/spots";
import { useCamera, useFrame } from "./leaflet";
import { Legend } from "./legend";
import styles from "./map-tools.module.css";

type Props = {
  /** Below the map, where words cover no mark. */
  strip: HTMLElement | null;
  spots: Spots;
  /** How many events of the list have no pin; not said while the list is not shown. */
  unlocated: number;
  tiles: { credit: string } | null;
  onFit: () => void;
  onUnlocated: () => void;
};

/** Zoom, a way back to everything, how many are seen, and whose map it is. */
export function MapTools({ strip, spots, unlocated, tiles, onFit, onUnlocated }: Props) {
  const camera = useCamera();
  const { box } = useFrame();
  const [seen, all] = [countWithin(spots, box), spots.eventCount];

  function fit() {
    onFit();
    camera.fit(boundsOf(spots));
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
      </fieldset>
      {strip &&
        createPortal(
          <>
            <Legend />
            <div className={styles.counts}>
              {seen === all ? (
                <span>{all === 0 ? "None" : all.toLocaleString("en-GB")} on the map</span>
              ) : (
                <button className={styles.show} type="button" onClick={fit}>
                  {seen.toLocaleString("en-GB")} of {all.toLocaleString("en-GB")} in view – show all
                </button>
              )}
              {unlocated > 0 && (
                <Link href="#unlocated" onClick={onUnlocated}>
                  Not on the map: {unlocated.toLocaleString("en-GB")} – why
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
