import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { viewInAddress } from "@/components/explorer/use-address";
import { boundsOf, type Spots } from "@/lib/columns/spots";
import type { EventView } from "@/lib/view/event";
import { useCamera, useFrame } from "./leaflet";
import { aloneFrom } from "./marks";

/** Keeps the map where the address says, and where it says nothing, at the open event, else where the events are. */
export function AddressFollower({ spots, open }: { spots: Spots; open: EventView | null }) {
  const camera = useCamera();
  const { width, height } = useFrame().size;
  const params = useSearchParams();
  const isFirst = useRef(true);
  const view = new URLSearchParams(["z", "lat", "lng"].map((key) => [key, params.get(key) ?? ""])).toString();
  const room = `${width} × ${height}`;
  const corners = JSON.stringify(boundsOf(spots));
  const latest = useRef(spots);
  const place = open?.place ? JSON.stringify({ lat: open.place.lat, lon: open.place.lon }) : null;

  useEffect(function keepLatest() {
    latest.current = spots;
  });

  useEffect(
    function followAddress() {
      const asked = viewInAddress(view);
      if (asked) camera.restore(asked);
      else if (room && !place) camera.fit(JSON.parse(corners));
    },
    [camera, view, corners, room, place],
  );

  useEffect(
    function showOpenEvent() {
      const hasView = viewInAddress(window.location.search) !== null;
      // Whoever opens a link sees the view it was sent with.
      const isSent = isFirst.current && hasView;
      isFirst.current = false;
      if (!place || isSent) return;
      const point = JSON.parse(place);
      if (!hasView) camera.fit(JSON.parse(corners));
      const { columns, events } = latest.current;
      const others = columns.places.filter((_, at) => events[at]);
      camera.show(point, aloneFrom(point, others), hasView);
    },
    [camera, place, corners],
  );

  return null;
}
