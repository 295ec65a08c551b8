// The parts of Leaflet that the map is made of. Its package is one file, of which a page would need the half; next.config.js has
// this instead wherever "leaflet" is imported. What a new import wants from it is added here.
import { Control } from "leaflet/src/control/Control.js";
import { Scale } from "leaflet/src/control/Control.Scale.js";
import { EPSG3857 } from "leaflet/src/geo/crs/CRS.EPSG3857.js";
import { CRS } from "leaflet/src/geo/crs/CRS.js";
import "leaflet/src/map/handler/Map.BoxZoom.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";

Control.Scale = Scale;
CRS.EPSG3857 = EPSG3857;

// biome-ignore lint/performance/noBarrelFile: it stands for a package, and for less of it
export * as DomEvent from "leaflet/src/dom/DomEvent.js";
export * as DomUtil from "leaflet/src/dom/DomUtil.js";
export { toLatLng as latLng } from "leaflet/src/geo/LatLng.js";
export { LatLngBounds, toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { toPoint as point } from "leaflet/src/geometry/Point.js";
export { divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { Marker } from "leaflet/src/layer/marker/Marker.js";
export { svgOverlay } from "leaflet/src/layer/SVGOverlay.js";
export { Map } from "leaflet/src/map/Map.js";
export { Control, CRS };
