"use client";

import { useMemo, useState } from "react";
import { toSpots } from "@/lib/columns/spots";
import { AddressFollower } from "./address-follower";
import { Basemap } from "./basemap";
import { EventMarks } from "./event-marks";
import { MapFrame, Tiles } from "./leaflet";
import { MapTools } from "./map-tools";
import styles from "./map-view.module.css";
import type { MapProps } from "./props";
import { SpotList } from "./spot-list";
import { useBasemap } from "./use-basemap";

/** Where the basemap ends. */
const LIMITS: Parameters<typeof MapFrame>[0]["limits"] = [
  { lat: 30, lon: -4 },
  { lat: 69, lon: 72 },
];

/** The events on our own map, in the browser. */
export function MapView({ events, open, tiles, onMove, onFit, onUnlocated, ...linked }: MapProps) {
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const [listed, setListed] = useState<string | null>(null);
  const { spots, unlocated } = useMemo(() => toSpots(events), [events]);
  const basemap = useBasemap();
  const spot = spots.find(({ place, events }) => place.id === listed && events.length > 1);

  return (
    <>
      <MapFrame
        className={styles.frame}
        label="Map of the events. Arrow keys move it, plus and minus zoom."
        limits={LIMITS}
        onMove={onMove}
      >
        {tiles ? <Tiles url={tiles.url} /> : basemap && <Basemap layers={basemap} />}
        <AddressFollower spots={spots} open={open} />
        <EventMarks
          spots={spots}
          open={open}
          towns={tiles ? [] : (basemap?.towns ?? [])}
          onList={setListed}
          {...linked}
        />
        <MapTools
          strip={strip}
          spots={spots}
          unlocated={open ? 0 : unlocated.length}
          tiles={tiles}
          onFit={onFit}
          onUnlocated={onUnlocated}
        />
      </MapFrame>
      <footer ref={setStrip} className={styles.strip} />
      {spot && <SpotList spot={spot} onClose={() => setListed(null)} {...linked} />}
    </>
  );
}
