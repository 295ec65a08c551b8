import Link from "next/link";
import { useState } from "react";
import type { Linked } from "@/components/explorer/linked";
import { toSpots } from "@/lib/columns/spots";
import type { Filter } from "@/lib/filter/filter";
import { countChoices, NO_FILTER, toHref } from "@/lib/filter/query";
import type { EventView } from "@/lib/view/event";
import styles from "./event-list.module.css";
import { EventRow } from "./event-row";

type Props = Linked & { events: EventView[]; filter: Filter };

/** So many rows at first, and so many more each time: a page of ten thousand rows serves nobody. */
const STEP = 200;

/** The map's equal twin: every event in order of its first day, those without a pin after those on the map. */
export function EventList({ events, filter, ...linked }: Props) {
  const [most, setMost] = useState(STEP);
  if (events.length === 0) return <Nothing filter={filter} />;
  const { spots, unlocated } = toSpots(events);
  const located = events.filter(({ place }) => place);
  const rows = (list: EventView[]) =>
    list.slice(0, most).map((event) => <EventRow key={event.id} event={event} filter={filter} {...linked} />);

  return (
    <>
      {located.length > 0 && (
        <section aria-labelledby="located">
          <h2 id="located" className={styles.heading}>
            On the map{" "}
            <span>
              {located.length} at {spots.length === 1 ? "1 place" : `${spots.length} places`}
            </span>
          </h2>
          <ol>{rows(located)}</ol>
        </section>
      )}
      {unlocated.length > 0 && (
        <section aria-labelledby="unlocated">
          <h2 id="unlocated" className={styles.heading}>
            Not on the map{" "}
            <span>
              {unlocated.length} ·{" "}
              <Link href="/unlocated" prefetch={false}>
                Why?
              </Link>
            </span>
          </h2>
          <ol>{rows(unlocated)}</ol>
        </section>
      )}
      {Math.max(located.length, unlocated.length) > most && (
        <button className={styles.more} type="button" onClick={() => setMost(most + STEP)}>
          Show {STEP} more
        </button>
      )}
    </>
  );
}

function Nothing({ filter }: { filter: Filter }) {
  return (
    <div className={styles.nothing}>
      <h2>No claims match.</h2>
      {countChoices(filter) > 0 ? (
        <p>
          Remove one of the filters above, widen the days, or <Link href={toHref("/", NO_FILTER)}>show all claims</Link>
          .
        </p>
      ) : (
        <p>
          Nothing has been read yet. Run <code>npm run ingest</code> to read articles.
        </p>
      )}
    </div>
  );
}
