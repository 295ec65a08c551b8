"use client";

import { lazy, Suspense, useMemo, useState } from "react";
import { viewInAddress } from "@/components/explorer/use-address";
import { eventsAt, toSpots } from "@/lib/columns/spots";
import { eventAt } from "@/lib/columns/view";
import { AddressFollower } from "./address-follower";
import { Basemap } from "./basemap";
import type { Town } from "./basemap-file";
import { EventMarks } from "./event-marks";
import { MapFrame } from "./leaflet/map-frame";
import { MapTools } from "./map-tools";
import styles from "./map-view.module.css";
import type { MapProps } from "./props";
import { SpotList } from "./spot-list";
import { useBasemap } from "./use-basemap";

/** Loaded where an operator has tiles only. */
const Tiles = lazy(() => import("./leaflet/tiles").then(({ Tiles }) => ({ default: Tiles })));

/** Where the basemap ends. */
const LIMITS: Parameters<typeof MapFrame>[0]["limits"] = [
  { lat: 30, lon: -4 },
  { lat: 69, lon: 72 },
];
const NO_TOWNS: Town[] = [];
/** More events at one settlement are asked for as a list of their own. */
const MOST_LISTED = 100;

/** The events on our own map, in the browser. */
export function MapView({
  shown,
  isWhole,
  extent,
  open,
  tiles,
  isDragged,
  onMove,
  onUnlocated,
  onPlace,
  ...rest
}: MapProps) {
  const { isWithin, onWithin, onAnywhere, onFit, ...linked } = rest;
  const [cards, setCards] = useState<HTMLElement | null>(null);
  const [strip, setStrip] = useState<HTMLElement | null>(null);
  const [listed, setListed] = useState<string | null>(null);
  const spots = useMemo(() => toSpots(shown), [shown]);
  const basemap = useBasemap(tiles === null);
  const [first] = useState(() => viewInAddress(window.location.search) ?? extent);
  const { places } = shown.columns;
  const at = places.findIndex(({ id }) => id === listed);
  const place = (spots.events[at] ?? 0) > 1 ? places[at] : null;
  const rows = useMemo(() => (place ? eventsAt(shown, at) : null), [place, shown, at]);

  return (
    <>
      <MapFrame
        className={styles.frame}
        label="Map of the events. Arrow keys move it, plus and minus zoom."
        limits={LIMITS}
        first={first}
        tellsSize={isWithin}
        onMove={onMove}
      >
        {tiles && (
          <Suspense>
            <Tiles url={tiles.url} />
          </Suspense>
        )}
        {basemap && <Basemap file={basemap} />}
        {isWhole && (
          <>
            <AddressFollower spots={spots} open={open} />
            <EventMarks
              shown={shown}
              isDragged={isDragged}
              spots={spots}
              open={open}
              cardHost={cards}
              towns={basemap?.towns ?? NO_TOWNS}
              onList={(place) => setListed(places[place]?.id ?? null)}
              {...linked}
            />
            <MapTools
              strip={strip}
              spots={spots}
              unlocated={open ? 0 : shown.events.length - spots.eventCount}
              tiles={tiles}
              isWithin={isWithin}
              onWithin={onWithin}
              onAnywhere={onAnywhere}
              onFit={onFit}
              onUnlocated={onUnlocated}
            />
          </>
        )}
      </MapFrame>
      <div ref={setCards} />
      <footer ref={setStrip} className={styles.strip} />
      {place && rows && (
        <SpotList
          place={place}
          events={[...rows.subarray(0, MOST_LISTED)].map((row) =>
            eventAt(shown.columns, row, (claim) => shown.claims[claim] === 1),
          )}
          count={rows.length}
          onClose={() => setListed(null)}
          onListAll={() => {
            setListed(null);
            onPlace(place.id);
          }}
          {...linked}
        />
      )}
    </>
  );
}
