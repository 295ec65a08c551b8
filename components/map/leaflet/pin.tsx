import * as L from "leaflet";
import { type ReactNode, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { Marker } from "react-leaflet";
import type { Point } from "../frame";
import { toLatLng } from "./to-lat-lng";

/** Whatever is given, standing at a point. It takes the pointer where its style says so. */
export function Pin({ at, raised = false, children }: { at: Point; raised?: boolean; children: ReactNode }) {
  const [host] = useState(() => document.createElement("div"));
  const icon = useMemo(() => {
    L.DomEvent.disableClickPropagation(host);
    return L.divIcon({ html: host, className: "", iconSize: [0, 0] });
  }, [host]);

  return (
    <>
      <Marker
        position={toLatLng(at)}
        icon={icon}
        keyboard={false}
        interactive={false}
        zIndexOffset={raised ? 1000 : 0}
      />
      {createPortal(children, host)}
    </>
  );
}
