import Link from "next/link";
import { StatusGlyph } from "@/components/claim/status-glyph";
import { SIDE_WORDS, STATUS_WORDS } from "@/lib/filter/words";
import { SIDES, STATUSES } from "@/lib/vocabulary";
import styles from "./legend.module.css";

/** What colours and forms of the marks mean. */
export function Legend() {
  return (
    <details className={styles.legend}>
      <summary>Legend</summary>
      <div className={styles.parts}>
        <h3>Colour: who claims it</h3>
        <ul>
          {SIDES.map((side) => (
            <li key={side}>
              <span className={styles.swatch} data-side={side} />
              {SIDE_WORDS[side]}
            </li>
          ))}
        </ul>
        <h3>Form: what is known of it</h3>
        <ul>
          {STATUSES.map((status) => (
            <li key={status}>
              <StatusGlyph
                glyph={{ status, sides: status === "third-party" ? ["third"] : ["RU", "UA"], unverified: false }}
              />
              {STATUS_WORDS[status]}
            </li>
          ))}
          <li>
            <StatusGlyph glyph={{ status: "one-sided", sides: ["RU"], unverified: true }} />
            Dashed outline: an outlet could not verify it
          </li>
        </ul>
        <p>Larger and paler: only near the settlement. A ring with a number: several events.</p>
        <p>
          Map: <Link href="/about#credits">Natural Earth, GeoNames</Link>
        </p>
      </div>
    </details>
  );
}
