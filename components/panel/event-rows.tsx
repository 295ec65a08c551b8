import { type CSSProperties, useRef } from "react";
import type { Linked } from "@/components/explorer/linked";
import { eventsOf, type Selection } from "@/lib/columns/select";
import type { Filter } from "@/lib/filter/filter";
import { formatNumber } from "@/lib/filter/number";
import type { Sort } from "@/lib/filter/sort";
import { EventRow } from "./event-row";
import styles from "./event-rows.module.css";
import { useWindow } from "./use-window";

type Props = Linked & { shown: Selection /** Rows of the columns. */; events: Int32Array; filter: Filter; sort: Sort };

/** More rows than this are drawn only where they are looked at; they are of one height then. */
const MOST = 60;
/** Pixels: as in event-rows.module.css. */
const HEIGHT = 124;
/** Browsers make nothing higher than some 33 million pixels: what stands lower in a list could not be scrolled to. */
const MOST_REACHED = 250_000;

/** The rows of a list of events, however long it is. */
export function EventRows({ shown, events, filter, sort, ...linked }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const isLong = events.length > MOST;
  const reached = Math.min(events.length, MOST_REACHED);
  const { from, to } = useWindow(list, reached, HEIGHT);
  const [first, end] = isLong ? [from, to] : [0, events.length];

  return (
    <>
      {isLong && (
        <p className={styles.printed}>
          {sayPrinted(first, end, events.length)}: what was near on the screen. Narrow the filter, or download the data,
          to have others.
        </p>
      )}
      <ol ref={list} className={isLong ? styles.long : undefined} style={isLong ? heightOf(reached, first) : undefined}>
        {eventsOf({ ...shown, events }, first, end).map((event, at) => (
          <EventRow
            // biome-ignore lint/suspicious/noArrayIndexKey: with another answer a row that is drawn says something else, which is sooner done than to draw another
            key={first + at}
            event={event}
            filter={filter}
            sort={sort}
            place={isLong ? { number: first + at + 1, of: events.length } : null}
            {...linked}
          />
        ))}
      </ol>
      {reached < events.length && (
        <p className={styles.rest}>
          The list goes no further than {formatNumber(reached)} of these {formatNumber(events.length)}. Narrow the
          filter, or choose another order, to come to the others.
        </p>
      )}
    </>
  );
}

/** How long the whole list is and how much of it lies above the first row that is there, for the style sheet. */
function heightOf(rows: number, above: number): CSSProperties {
  return { "--height": `${rows * HEIGHT}px`, "--above": `${above * HEIGHT}px` } as CSSProperties;
}

function sayPrinted(first: number, end: number, of: number): string {
  const [from, to, all] = [first + 1, end, of].map(formatNumber);
  return end > first ? `Printed are ${from} to ${to} of ${all}` : `Printed is none of these ${all}`;
}
