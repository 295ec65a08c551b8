import type { EventView } from "@/lib/view/event";
import { EventLine } from "./event-line";
import styles from "./event-list.module.css";

type Props = {
  events: EventView[] /** Also says whose each claim is, and which places remain possible. */;
  full?: boolean;
};

/** Events one below the other. */
export function EventList({ events, full = false }: Props) {
  return (
    <ol className={styles.events}>
      {events.map((event) => (
        <li key={event.id}>
          <EventLine event={event} full={full} />
        </li>
      ))}
    </ol>
  );
}
