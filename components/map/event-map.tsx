"use client";

import dynamic from "next/dynamic";
import styles from "./event-map.module.css";
import type { MapProps } from "./props";

/** Leaflet needs a window, so the map is drawn in the browser only; the list says the same without it. */
const MapView = dynamic(() => import("./map-view").then((module) => module.MapView), {
  ssr: false,
  loading: () => (
    <p className={styles.loading}>
      <span className={styles.script}>Drawing the map…</span>
      <span className={styles.noScript}>The map needs script. The list shows the same events.</span>
    </p>
  ),
});

export function EventMap({ className, ...props }: MapProps & { className?: string }) {
  return (
    <section className={`${className} ${styles.map}`} aria-label="Map">
      <MapView {...props} />
    </section>
  );
}
