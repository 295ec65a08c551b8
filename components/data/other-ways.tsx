import styles from "./data.module.css";

/** The same claims where a file is not what is wanted: on a map of one’s own, or in a page. */
export function OtherWays() {
  return (
    <section className={styles.section} aria-labelledby="other-ways">
      <h2 id="other-ways">Layers and frames</h2>
      <dl className={styles.files}>
        <div>
          <dt>
            <a href="/ogc">/ogc</a>
          </dt>
          <dd>Events and claims as layers for QGIS, GDAL and whatever else reads OGC API – Features.</dd>
        </div>
        <div>
          <dt>
            <a href="/embed">/embed</a>
          </dt>
          <dd>
            The explorer in a frame of your own page, with any filter. Make the view you want, then{" "}
            <em>Share → Embed in a page…</em> has its code.
          </dd>
        </div>
      </dl>
    </section>
  );
}
