// The parts of Leaflet by their own names have the types that the package has for them.
declare module "leaflet/src/layer/tile/TileLayer.js" {
  export { TileLayer } from "leaflet";
}
