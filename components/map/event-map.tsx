"use client";

import { type ComponentType, memo, useEffect, useRef, useState } from "react";
import "./basemap-source";
import styles from "./event-map.module.css";
import type { MapProps } from "./props";
import { usePrint } from "./use-print";

const loadMapView = () => import("./map-view").then(({ MapView }) => MapView);
/** Asked for as soon as this is read, not only when the page has come to the map. */
const early = typeof window === "undefined" ? null : loadMapView();

/** Leaflet needs a window, so the map is drawn in the browser only; the list says the same without it. */
export const EventMap = memo(function EventMap({ className, ...props }: MapProps & { className?: string }) {
  const section = useRef<HTMLElement>(null);
  const MapView = useMapView();
  usePrint(section);

  return (
    <section ref={section} className={`${className} ${styles.map}`} aria-label="Map">
      {MapView ? (
        <MapView {...props} />
      ) : (
        <p className={styles.loading}>
          <span className="with-script">Drawing the map…</span>
          <span className="without-script">The map needs script. The list shows the same events.</span>
        </p>
      )}
    </section>
  );
});

/** The map once it has been loaded. Not by Suspense: that holds back what has come for 300 ms, lest a page flicker. */
function useMapView(): ComponentType<MapProps> | null {
  const [view, setView] = useState<ComponentType<MapProps> | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(function load() {
    (early ?? loadMapView()).then((loaded) => setView(() => loaded), setError);
  }, []);
  if (error) throw error;
  return view;
}
