import { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
import { useEffect } from "react";
import { useMap } from "react-leaflet";

/** Pictures of the ground from elsewhere. */
export function Tiles({ url }: { url: string }) {
  const map = useMap();
  useEffect(
    function lay() {
      const layer = new TileLayer(url).addTo(map);
      return () => {
        layer.remove();
      };
    },
    [map, url],
  );
  return null;
}
