import Link from "next/link";
import { StanceWord } from "@/components/claim/stance-word";
import { StatusGlyph } from "@/components/claim/status-glyph";
import { formatWhen } from "@/lib/filter/days";
import { STATUS_WORDS } from "@/lib/filter/words";
import { eventHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";
import { sayMark } from "@/lib/view/position";
import styles from "./event-list.module.css";

/** Events as lines: day, title, status, and the claims that are asked for. */
export function EventList({
  events,
  names = false,
}: {
  events: EventView[] /** Says whose each claim is. */;
  names?: boolean;
}) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <p className={styles.when}>
            {formatWhen({ from: event.from, to: event.to, precision: event.datePrecision })}
          </p>
          <div className={styles.what}>
            <h3>
              <Link href={eventHref(event.id)}>{event.title}</Link>
            </h3>
            <ul className={styles.claims}>
              {event.claims.map((claim) => (
                <li key={claim.id}>
                  {names && `${claim.claimantName} `}
                  <StanceWord stance={claim.stance}>{sayMark(claim)}</StanceWord>
                </li>
              ))}
            </ul>
          </div>
          <p className={styles.status}>
            <StatusGlyph glyph={event} />
            {STATUS_WORDS[event.status]}
          </p>
        </li>
      ))}
    </ol>
  );
}
