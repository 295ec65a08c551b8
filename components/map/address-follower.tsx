import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useRef } from "react";
import { viewInAddress } from "@/components/explorer/use-address";
import { extentOf, type Spots } from "@/lib/columns/spots";
import { type Box, isWithin, readBox } from "@/lib/filter/box";
import type { EventView } from "@/lib/view/event";
import { useCamera } from "./leaflet/use-camera";
import { useFrame } from "./leaflet/use-frame";
import { aloneFrom } from "./marks";

/**
 * Keeps the map where the address says: at its view, else at the part of the map that it asks for; and where it says
 * nothing, at the open event, else where the events are.
 */
export function AddressFollower({ spots, open }: { spots: Spots; open: EventView | null }) {
  const camera = useCamera();
  const { box, size } = useFrame();
  const params = useSearchParams();
  const isFirst = useRef(true);
  const told = ["z", "lat", "lng", "bbox"].map((key) => params.get(key)).join(" ");
  const room = `${size.width} × ${size.height}`;
  const extent = useMemo(() => extentOf(spots), [spots]);
  // With each step of a brush the middle is elsewhere: the map goes there when the corners are others.
  const corners = JSON.stringify([extent?.low, extent?.high]);
  const latest = useRef({ spots, extent, box });
  const place = open?.place ? JSON.stringify({ lat: open.place.lat, lon: open.place.lon }) : null;

  useEffect(function keepLatest() {
    latest.current = { spots, extent, box };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies(told): whatever the address says now is where the map goes
  // biome-ignore lint/correctness/useExhaustiveDependencies(corners): as they are, so is the extent
  useEffect(
    function followAddress() {
      // The address is further than what is known of it here.
      const view = viewInAddress(window.location.search);
      const box = boxInAddress();
      if (view) camera.restore(view);
      else if (box) camera.fill(box);
      else if (room && !place) camera.fit(latest.current.extent);
    },
    [camera, told, corners, room, place],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies(corners): as they are, so is the extent
  useEffect(
    function showOpenEvent() {
      const hasView = viewInAddress(window.location.search) !== null;
      // Whoever opens a link sees the view it was sent with.
      const isSent = isFirst.current && hasView;
      isFirst.current = false;
      if (!place || isSent) return;
      const point = JSON.parse(place);
      // Who asks for what is in view keeps that, till the event is closed at the latest.
      if (boxInAddress()) {
        if (!isWithin(latest.current.box, point)) camera.show(point, 0, false);
        return;
      }
      if (!hasView) camera.fit(latest.current.extent);
      const { columns, events } = latest.current.spots;
      const others = columns.places.filter((_, at) => events[at]);
      camera.show(point, aloneFrom(point, others), hasView);
    },
    [camera, place, corners],
  );

  return null;
}

function boxInAddress(): Box | null {
  return readBox(new URLSearchParams(window.location.search).get("bbox") ?? "");
}
