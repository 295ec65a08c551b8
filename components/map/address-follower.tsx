import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { viewInAddress } from "@/components/explorer/use-address";
import type { Spot } from "@/lib/columns/spots";
import type { EventView } from "@/lib/view/event";
import { useCamera, useFrame } from "./leaflet";
import { aloneFrom } from "./marks";

/** Keeps the map where the address says, and where it says nothing, at the open event, else where the events are. */
export function AddressFollower({ spots, open }: { spots: Spot[]; open: EventView | null }) {
  const camera = useCamera();
  const { width, height } = useFrame().size;
  const params = useSearchParams();
  const isFirst = useRef(true);
  const view = new URLSearchParams(["z", "lat", "lng"].map((key) => [key, params.get(key) ?? ""])).toString();
  const room = `${width} × ${height}`;
  const points = JSON.stringify(spots.map(({ place: { lat, lon } }) => ({ lat, lon })));
  const place = open?.place ? JSON.stringify({ lat: open.place.lat, lon: open.place.lon }) : null;

  useEffect(
    function followAddress() {
      const { z, lat, lng } = viewInAddress(view);
      if (z !== undefined && lat !== undefined && lng !== undefined) camera.restore({ z, lat, lng });
      else if (room && !place) camera.fit(JSON.parse(points));
    },
    [camera, view, points, room, place],
  );

  useEffect(
    function showOpenEvent() {
      const hasView = viewInAddress(window.location.search).z !== undefined;
      // Whoever opens a link sees the view it was sent with.
      const isSent = isFirst.current && hasView;
      isFirst.current = false;
      if (!place || isSent) return;
      const all: { lat: number; lon: number }[] = JSON.parse(points);
      const point = JSON.parse(place);
      if (!hasView) camera.fit(all);
      camera.show(point, aloneFrom(point, all), hasView);
    },
    [camera, place, points],
  );

  return null;
}
