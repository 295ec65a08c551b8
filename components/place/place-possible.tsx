import { EventList } from "@/components/lists/event-list";
import styles from "@/components/stats/stats-page.module.css";
import { formatNumber } from "@/lib/filter/number";
import type { EventView } from "@/lib/view/event";

/** Events that may have been here or elsewhere: they have no pin, and are counted nowhere above. */
export function PlacePossible({ name, events, count }: { name: string; events: EventView[]; count: number }) {
  return (
    <section aria-labelledby="possible">
      <h2 id="possible">Perhaps here</h2>
      <p className={styles.small}>
        The words of these fit {name} and other places, and none is chosen by guess: they are counted for none.
        {count > events.length && ` The newest ${formatNumber(events.length)} of ${formatNumber(count)}.`}
      </p>
      <EventList events={events} full />
    </section>
  );
}
