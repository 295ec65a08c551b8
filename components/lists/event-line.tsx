import { StanceWord } from "@/components/claim/stance-word";
import { StatusGlyph } from "@/components/claim/status-glyph";
import { formatWhen } from "@/lib/filter/days";
import { STATUS_WORDS } from "@/lib/filter/words";
import { eventHref, placeHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";
import { sayMark } from "@/lib/view/position";
import styles from "./event-line.module.css";

/** An event as a line: day, title, status, and the claims that are asked for. */
export function EventLine({ event, full }: { event: EventView; full: boolean }) {
  const { id, title, status, from, to, datePrecision, claims, candidates } = event;

  return (
    <div className={styles.line}>
      <p className={styles.when}>{formatWhen({ from, to, precision: datePrecision })}</p>
      <div className={styles.what}>
        <h3>
          <a href={eventHref(id)}>{title}</a>
        </h3>
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.id}>
              {full && `${claim.claimantName} `}
              <StanceWord stance={claim.stance}>{sayMark(claim)}</StanceWord>
            </li>
          ))}
        </ul>
        {full && candidates.length > 0 && (
          <p className={styles.candidates}>
            May be{" "}
            {candidates.map(({ id: place, name, admin1 }, at) => (
              <span key={place}>
                {at > 0 && ", or "}
                <a href={placeHref(place)}>{`${name} in ${admin1}`}</a>
              </span>
            ))}
          </p>
        )}
      </div>
      <p className={styles.status}>
        <StatusGlyph glyph={event} />
        {STATUS_WORDS[status]}
      </p>
    </div>
  );
}
