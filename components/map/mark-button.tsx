import { StatusGlyph } from "@/components/claim/status-glyph";
import { type Linked, pointing } from "@/components/explorer/linked";
import { STATUS_WORDS } from "@/lib/filter/words";
import type { EventView } from "@/lib/view/event";
import { sideColour } from "@/lib/view/glyph";
import { SIDES } from "@/lib/vocabulary";
import styles from "./mark-button.module.css";
import { type Mark, sidesIn, sizeOf } from "./marks";
import { cutRing } from "./pie";

type EventProps = Pick<Linked, "onHover" | "onOpen"> & { event: EventView; isHovered: boolean; isOpen: boolean };

/** One event on the map: its form is the status, its colours the sides. */
export function EventButton({ event, isHovered, isOpen, onHover, onOpen }: EventProps) {
  const { id, title, status, unverified, placePrecision } = event;
  const words = [
    title,
    STATUS_WORDS[status],
    unverified && "unverified",
    placePrecision === "area" && "near the settlement",
  ];

  return (
    <button
      className={styles.mark}
      type="button"
      aria-label={words.filter(Boolean).join(". ")}
      aria-current={isOpen || undefined}
      title={title}
      data-hovered={isHovered || undefined}
      data-vague={placePrecision !== "settlement" || undefined}
      onClick={() => onOpen(id)}
      {...pointing(id, onHover)}
    >
      <StatusGlyph glyph={event} size={sizeOf({ spots: [{ events: [event] }] })} />
    </button>
  );
}

type GroupProps = Pick<Linked, "onHover"> & { mark: Mark; events: EventView[]; isHovered: boolean; onOpen: () => void };

/** Several events at one point: a ring of the sides that claim them, and their number. */
export function GroupButton({ mark, events, isHovered, onOpen }: GroupProps) {
  const place = mark.spots[0]?.place.name;
  const where = mark.spots.length === 1 ? `at ${place}. Opens their list.` : `near ${place}. Zooms in.`;

  return (
    <button
      className={styles.mark}
      type="button"
      aria-label={`${events.length} events ${where}`}
      title={`${events.length} events ${where}`}
      data-hovered={isHovered || undefined}
      onClick={onOpen}
    >
      <svg viewBox="0 0 40 40" width={sizeOf(mark)} aria-hidden="true">
        <circle cx="20" cy="20" r="19" className={styles.ground} />
        {cutRing(sidesIn(mark)).map(({ part, d }) => (
          <path key={part} d={d} fill={sideColour(SIDES[part] ?? "none")} />
        ))}
        <text x="20" y="24.4" textAnchor="middle" className={styles.number}>
          {events.length}
        </text>
      </svg>
    </button>
  );
}
