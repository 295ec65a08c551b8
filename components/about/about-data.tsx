import styles from "./about.module.css";

type Column = { name: string; note: string };

/** The data addresses and what they hold. */
export function AboutData({ columns }: { columns: Column[] }) {
  return (
    <section className={styles.section} aria-labelledby="data">
      <h2 id="data">Data</h2>
      <p>
        What the explorer shows can be had as data, with the same filter in the address:{" "}
        <a href="/claims.csv?type=capture">/claims.csv?type=capture</a> holds what{" "}
        <a href="/?type=capture">/?type=capture</a> shows. A parameter that is not understood is answered with status
        400 and what was expected.
      </p>
      <dl className={styles.rules}>
        <div>
          <dt>
            <a href="/events.geojson">/events.geojson</a>
          </dt>
          <dd>
            One feature for each event, its claims within; the geometry is null where an event has no pin (RFC 7946).
          </dd>
        </div>
        <div>
          <dt>
            <a href="/events.arrow">/events.arrow</a>
          </dt>
          <dd>The same as columns, an Apache Arrow IPC stream: for notebooks, and for many events.</dd>
        </div>
        <div>
          <dt>
            <a href="/claims.csv">/claims.csv</a>
          </dt>
          <dd>
            One row for each claim (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula begins with an
            apostrophe.
          </dd>
        </div>
      </dl>
      <details className={styles.columns}>
        <summary>Columns of claims.csv</summary>
        <dl className={styles.rules}>
          {columns.map(({ name, note }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{note}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p>
        Whatever you make of it, keep the claimant with the claim: a row says that somebody said so, never that it is
        so.
      </p>
    </section>
  );
}
