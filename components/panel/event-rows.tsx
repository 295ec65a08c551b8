import { useRef } from "react";
import type { Linked } from "@/components/explorer/linked";
import { eventsOf, type Selection } from "@/lib/columns/select";
import type { Filter } from "@/lib/filter/filter";
import type { Sort } from "@/lib/filter/sort";
import { EventRow } from "./event-row";
import styles from "./event-rows.module.css";
import { useWindow } from "./use-window";

type Props = Linked & { shown: Selection /** Rows of the columns. */; events: Int32Array; filter: Filter; sort: Sort };

/** More rows than this are drawn only where they are looked at; they are of one height then. */
const MOST = 60;
/** Pixels: as in event-rows.module.css. */
const HEIGHT = 124;

/** The rows of a list of events, however long it is. */
export function EventRows({ shown, events, filter, sort, ...linked }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const isLong = events.length > MOST;
  const { from, to } = useWindow(list, events.length, HEIGHT);
  const [first, end] = isLong ? [from, to] : [0, events.length];

  return (
    <ol
      ref={list}
      className={isLong ? styles.long : undefined}
      style={isLong ? { height: events.length * HEIGHT, paddingTop: first * HEIGHT } : undefined}
    >
      {eventsOf({ ...shown, events }, first, end).map((event, at) => (
        <EventRow
          key={event.id}
          event={event}
          filter={filter}
          sort={sort}
          place={isLong ? { number: first + at + 1, of: events.length } : null}
          {...linked}
        />
      ))}
    </ol>
  );
}
