"use client";

import { lazy, memo, Suspense, useRef } from "react";
import { useIsMounted } from "@/components/explorer/use-is-mounted";
import styles from "./event-map.module.css";
import type { MapProps } from "./props";
import { usePrint } from "./use-print";

const loadMapView = () => import("./map-view").then(({ MapView }) => ({ default: MapView }));
/** Asked for as soon as this is read, not only when the page has come to the map. */
const early = typeof window === "undefined" ? null : loadMapView();
const MapView = lazy(() => early ?? loadMapView());

/** Leaflet needs a window, so the map is drawn in the browser only; the list says the same without it. */
export const EventMap = memo(function EventMap({ className, ...props }: MapProps & { className?: string }) {
  const section = useRef<HTMLElement>(null);
  const isMounted = useIsMounted();
  usePrint(section);

  return (
    <section ref={section} className={`${className} ${styles.map}`} aria-label="Map">
      {isMounted ? (
        <Suspense fallback={<Waiting />}>
          <MapView {...props} />
        </Suspense>
      ) : (
        <Waiting />
      )}
    </section>
  );
});

function Waiting() {
  return (
    <p className={styles.loading}>
      <span className="with-script">Drawing the map…</span>
      <span className="without-script">The map needs script. The list shows the same events.</span>
    </p>
  );
}
