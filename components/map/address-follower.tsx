import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { viewInAddress } from "@/components/explorer/use-address";
import type { Spot } from "@/lib/columns/spots";
import type { EventView } from "@/lib/view/event";
import { useCamera, useFrame } from "./leaflet";

/** Keeps the map where the address says, and where it says nothing, where the events are. */
export function AddressFollower({ spots, open }: { spots: Spot[]; open: EventView | null }) {
  const camera = useCamera();
  const { width, height } = useFrame().size;
  const params = useSearchParams();
  const view = new URLSearchParams(["z", "lat", "lng"].map((key) => [key, params.get(key) ?? ""])).toString();
  const room = `${width} × ${height}`;
  const points = JSON.stringify(spots.map(({ place }) => place).map(({ lat, lon }) => ({ lat, lon })));
  const place = open?.place ? JSON.stringify({ lat: open.place.lat, lon: open.place.lon }) : null;

  useEffect(
    function followAddress() {
      const { z, lat, lng } = viewInAddress(view);
      if (z !== undefined && lat !== undefined && lng !== undefined) camera.restore({ z, lat, lng });
      else if (room) camera.fit(JSON.parse(points));
    },
    [camera, view, points, room],
  );

  useEffect(
    function showOpenEvent() {
      if (place) camera.show(JSON.parse(place));
    },
    [camera, place],
  );

  return null;
}
