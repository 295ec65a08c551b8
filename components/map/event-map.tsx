"use client";

import { memo, useLayoutEffect, useRef, useState } from "react";
import styles from "./event-map.module.css";
import { MapView } from "./map-view";
import type { MapProps } from "./props";
import { usePrint } from "./use-print";

/** Leaflet needs a window, so the map is drawn in the browser only; the list says the same without it. */
export const EventMap = memo(function EventMap({ className, ...props }: MapProps & { className?: string }) {
  const section = useRef<HTMLElement>(null);
  const isClient = useIsClient();
  usePrint(section);

  return (
    <section ref={section} className={`${className} ${styles.map}`} aria-label="Map">
      {isClient ? (
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

/** Whether this is a browser, which the first look at a page does not say: it is what the server drew. */
function useIsClient(): boolean {
  const [isClient, setIsClient] = useState(false);
  useLayoutEffect(() => setIsClient(true), []);
  return isClient;
}
