import styles from "./basemap.module.css";
import type { BasemapLayers } from "./basemap-file";
import { Layer } from "./leaflet";

/** Land, waters and borders from our own file. */
export function Basemap({ layers }: { layers: BasemapLayers }) {
  return (
    <>
      <Layer name="land" level={1} data={layers.land} className={styles.land} />
      <Layer name="lakes" level={2} data={layers.lakes} className={styles.lakes} />
      <Layer name="rivers" level={3} data={layers.rivers} className={styles.rivers} />
      <Layer name="regions" level={4} data={layers.regions} className={styles.regions} />
      <Layer name="borders" level={5} data={layers.borders} className={styles.borders} />
    </>
  );
}
