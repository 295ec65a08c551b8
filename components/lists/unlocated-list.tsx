import type { EventView } from "@/lib/view/event";
import { REASON_WORDS, type Reason } from "@/lib/view/unlocated";
import { EventList } from "./event-list";
import styles from "./unlocated-list.module.css";

/** The events that lack a pin for one reason; nothing where there are none. */
export function UnlocatedList({ reason, events }: { reason: Reason; events: EventView[] }) {
  if (events.length === 0) return null;
  const { title, note } = REASON_WORDS[reason];

  return (
    <section className={styles.reason} aria-labelledby={reason}>
      <h2 id={reason}>{title}</h2>
      <p>{note}</p>
      <EventList events={events} full />
    </section>
  );
}
