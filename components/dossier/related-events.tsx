import { StatusGlyph } from "@/components/claim/status-glyph";
import { formatWhen } from "@/lib/filter/days";
import { STATUS_WORDS } from "@/lib/filter/words";
import { eventHref, placeHref } from "@/lib/view/address";
import type { DossierPage } from "@/lib/view/dossier";
import type { EventView, PlaceView } from "@/lib/view/event";
import styles from "./related-events.module.css";

type Props = Pick<DossierPage, "related"> & { place: PlaceView | null };

/** What else is claimed about the same place, next before it and next after. */
export function RelatedEvents({ related: { before, after }, place }: Props) {
  if (!place || before.length + after.length === 0) return null;

  return (
    <section aria-labelledby="related">
      <h2 id="related" className={styles.title}>
        Before and after at {place.name}{" "}
        <a href={placeHref(place.id)} className={styles.all}>
          All of it
        </a>
      </h2>
      <div className={styles.columns}>
        <Events title="Before" events={before} />
        <Events title="After" events={after} />
      </div>
    </section>
  );
}

function Events({ title, events }: { title: string; events: EventView[] }) {
  return (
    <div>
      <h3 className={styles.when}>{title}</h3>
      {events.length === 0 && <p className={styles.day}>Nothing is known.</p>}
      <ul className={styles.events}>
        {events.map((event) => (
          <li key={event.id}>
            <StatusGlyph glyph={event} />
            <div>
              <a href={eventHref(event.id)}>{event.title}</a>
              <p className={styles.day}>
                {formatWhen({ from: event.from, to: event.to, precision: event.datePrecision }, "short")} ·{" "}
                {STATUS_WORDS[event.status]}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
