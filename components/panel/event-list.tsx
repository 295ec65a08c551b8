import Link from "next/link";
import { useMemo, useState } from "react";
import type { Linked } from "@/components/explorer/linked";
import { NONE } from "@/lib/columns/columns";
import { eventsOf, type Selection } from "@/lib/columns/select";
import type { Filter } from "@/lib/filter/filter";
import { countChoices, NO_FILTER, toHref } from "@/lib/filter/query";
import styles from "./event-list.module.css";
import { EventRow } from "./event-row";

type Props = Linked & { shown: Selection; filter: Filter };

/** So many rows at first, and so many more each time: a page of ten thousand rows serves nobody. */
const STEP = 200;

/** The map's equal twin: every event in order of its first day, those without a pin after those on the map. */
export function EventList({ shown, filter, ...linked }: Props) {
  const [most, setMost] = useState(STEP);
  const { located, unlocated, places } = useMemo(() => parts(shown), [shown]);
  if (shown.events.length === 0) return <Nothing filter={filter} />;
  const rows = (events: Int32Array) =>
    eventsOf({ ...shown, events }, 0, most).map((event) => (
      <EventRow key={event.id} event={event} filter={filter} {...linked} />
    ));

  return (
    <>
      {located.length > 0 && (
        <section aria-labelledby="located">
          <h2 id="located" className={styles.heading}>
            On the map{" "}
            <span>
              {count(located.length)} at {places === 1 ? "1 place" : `${count(places)} places`}
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
              {count(unlocated.length)} ·{" "}
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

/** The rows with and without a pin, and at how many places the former are. */
function parts(shown: Selection) {
  const { place } = shown.columns.events;
  const isPinned = (row: number) => place[row] !== NONE;
  const located = shown.events.filter(isPinned);
  return {
    located,
    unlocated: shown.events.filter((row) => !isPinned(row)),
    places: new Set(located.map((row) => place[row] ?? NONE)).size,
  };
}

function count(number: number): string {
  return number.toLocaleString("en-GB");
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
