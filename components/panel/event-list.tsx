import Link from "next/link";
import { memo, useMemo } from "react";
import type { Linked } from "@/components/explorer/linked";
import { NONE } from "@/lib/columns/columns";
import type { Selection } from "@/lib/columns/select";
import { sortEvents } from "@/lib/columns/sort";
import type { Filter } from "@/lib/filter/filter";
import { formatNumber } from "@/lib/filter/number";
import { countChoices, NO_FILTER, toHref } from "@/lib/filter/query";
import type { Sort } from "@/lib/filter/sort";
import styles from "./event-list.module.css";
import { EventRows } from "./event-rows";
import { SortChoice } from "./sort-choice";

type Props = Linked & { shown: Selection; filter: Filter; sort: Sort; onSort: (sort: Sort) => void };

/** The map's equal twin: every event in the order that is chosen, those without a pin after those on the map. */
export const EventList = memo(function EventList({ shown, filter, sort, onSort, ...linked }: Props) {
  const { located, unlocated, places } = useMemo(() => parts(sortEvents(shown, sort)), [shown, sort]);
  if (shown.events.length === 0) return <Nothing filter={filter} />;
  return (
    <>
      <SortChoice filter={filter} sort={sort} onSort={onSort} />
      {located.length > 0 && (
        <section aria-labelledby="located">
          <h2 id="located" className={styles.heading}>
            On the map{" "}
            <span>
              {formatNumber(located.length)} at {places === 1 ? "1 place" : `${formatNumber(places)} places`}
            </span>
          </h2>
          <EventRows shown={shown} events={located} filter={filter} sort={sort} {...linked} />
        </section>
      )}
      {unlocated.length > 0 && (
        <section aria-labelledby="unlocated">
          <h2 id="unlocated" className={styles.heading}>
            Not on the map{" "}
            <span>
              {formatNumber(unlocated.length)} ·{" "}
              <Link href="/unlocated" prefetch={false}>
                Why?
              </Link>
            </span>
          </h2>
          <EventRows shown={shown} events={unlocated} filter={filter} sort={sort} {...linked} />
        </section>
      )}
    </>
  );
});

/** The rows with and without a pin, and at how many places the former are. In one array: it is made with each step of a brush. */
function parts({ columns, events }: Selection) {
  const { place } = columns.events;
  const rows = new Int32Array(events.length);
  const isShown = new Uint8Array(columns.places.length);
  let [located, unlocated] = [0, rows.length];
  for (let at = 0; at < events.length; at++) {
    const row = events[at] ?? 0;
    const pin = place[row] ?? NONE;
    if (pin === NONE) rows[--unlocated] = row;
    else {
      rows[located++] = row;
      isShown[pin] = 1;
    }
  }
  return {
    located: rows.subarray(0, located),
    unlocated: rows.subarray(located).reverse(),
    places: isShown.reduce((sum, one) => sum + one, 0),
  };
}

function Nothing({ filter }: { filter: Filter }) {
  return (
    <div className={styles.nothing}>
      <h2>No claims match.</h2>
      {countChoices(filter) > 0 ? (
        <p>
          Remove one of the filters, widen the days, or <Link href={toHref("/", NO_FILTER)}>show all claims</Link>.
        </p>
      ) : (
        <p>
          Nothing has been read yet. Run <code>npm run ingest</code> to read articles.
        </p>
      )}
    </div>
  );
}
