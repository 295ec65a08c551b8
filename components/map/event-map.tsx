"use client";

import dynamic from "next/dynamic";
import { memo, useRef } from "react";
import styles from "./event-map.module.css";
import type { MapProps } from "./props";
import { usePrint } from "./use-print";

const loadMapView = () => import("./map-view").then((module) => module.MapView);
/** Asked for as soon as this is read, not only when the page has come to the map. */
const early = typeof window === "undefined" ? null : loadMapView();

/** Leaflet needs a window, so the map is drawn in the browser only; the list says the same without it. */
const MapView = dynamic(() => early ?? loadMapView(), {
  ssr: false,
  loading: () => (
    <p className={styles.loading}>
      <span className="with-script">Drawing the map…</span>
      <span className="without-script">The map needs script. The list shows the same events.</span>
    </p>
  ),
});

export const EventMap = memo(function EventMap({ className, ...props }: MapProps & { className?: string }) {
  const section = useRef<HTMLElement>(null);
  usePrint(section);

  return (
    <section ref={section} className={`${className} ${styles.map}`} aria-label="Map">
      <MapView {...props} />
    </section>
  );
});
