import { useEffect, useRef } from "react";
import { StatusGlyph } from "@/components/claim/status-glyph";
import { type Linked, pointing } from "@/components/explorer/linked";
import { formatWhen } from "@/lib/filter/days";
import type { EventView, PlaceView } from "@/lib/view/event";
import styles from "./spot-list.module.css";

/** `events` are the first of `count`. */
type Props = Linked & {
  place: PlaceView;
  events: EventView[];
  count: number;
  onClose: () => void;
  onListAll: () => void;
};

/** The events at one settlement, which a pile of marks would hide. */
export function SpotList({ place, events, count, onClose, onListAll, onHover, onOpen }: Props) {
  const first = useRef<HTMLButtonElement>(null);

  useEffect(function takeFocus() {
    const before = document.activeElement;
    first.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  function closeOnEscape(event: React.KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  }

  return (
    <section className={styles.card} aria-label={`${count} events at ${place.name}`} onKeyDown={closeOnEscape}>
      <header>
        <h2>
          {count} events at {place.name}
        </h2>
        <button type="button" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <ul>
        {events.map((event, at) => (
          <li key={event.id}>
            <button
              ref={at === 0 ? first : undefined}
              type="button"
              onClick={() => {
                onClose();
                onOpen(event.id);
              }}
              {...pointing(event, onHover)}
            >
              <StatusGlyph glyph={event} />
              <span>
                {event.title}
                <small>{formatWhen({ from: event.from, to: event.to, precision: event.datePrecision }, "short")}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {events.length < count && (
        <p className={styles.more}>
          The first {events.length} of {count}.{" "}
          <button type="button" onClick={onListAll}>
            List all of them
          </button>
        </p>
      )}
    </section>
  );
}
