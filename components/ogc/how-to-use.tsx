import styles from "./ogc.module.css";

/** How a GIS takes the layers; `address` is that of the landing page. */
export function HowToUse({ address }: { address: string }) {
  return (
    <>
      <section className={styles.section} aria-labelledby="qgis">
        <h2 id="qgis">In QGIS</h2>
        <ol>
          <li>
            <strong>Layer → Add Layer → Add WFS / OGC API – Features Layer…</strong>, then <strong>New</strong>.
          </li>
          <li>
            Give it a name, as URL <code>{address}</code>, and as version <strong>OGC API – Features</strong>.
          </li>
          <li>
            <strong>Connect</strong>, choose <em>Events</em> or <em>Claims</em>, and <strong>Add</strong>.
          </li>
        </ol>
        <p>Label features by their title: it says who claims it. A point on a map without it reads as a fact.</p>
      </section>
      <section className={styles.section} aria-labelledby="gdal">
        <h2 id="gdal">With GDAL</h2>
        <pre>
          <code>{`ogrinfo -ro -so OAPIF:${address} claims
ogr2ogr claims.gpkg OAPIF:${address} claims -where "side='RU' AND type='capture'"
ogr2ogr january.gpkg OAPIF:${address} events -spat 37 48 39 49`}</code>
        </pre>
      </section>
    </>
  );
}
