import { useEffect, useRef } from "react";
import { StatusGlyph } from "@/components/claim/status-glyph";
import { type Linked, pointing } from "@/components/explorer/linked";
import type { Spot } from "@/lib/columns/spots";
import { formatWhen } from "@/lib/filter/days";
import styles from "./spot-list.module.css";

type Props = Linked & { spot: Spot; onClose: () => void };

/** The events at one settlement, which a pile of marks would hide. */
export function SpotList({ spot, onClose, onHover, onOpen }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const { place, events } = spot;

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
    <section className={styles.card} aria-label={`${events.length} events at ${place.name}`} onKeyDown={closeOnEscape}>
      <header>
        <h2>
          {events.length} events at {place.name}
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
              {...pointing(event.id, onHover)}
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
    </section>
  );
}
