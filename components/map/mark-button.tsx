import { StatusGlyph } from "@/components/claim/status-glyph";
import { type Linked, pointing } from "@/components/explorer/linked";
import type { EventView } from "@/lib/view/event";
import { sideColour } from "@/lib/view/glyph";
import { SIDES } from "@/lib/vocabulary";
import { countWords, numberSize } from "./count-words";
import styles from "./mark-button.module.css";
import { type Mark, sizeOf } from "./marks";
import { cutRing, slicePath } from "./pie";
import { sayEvent, sayGroup } from "./say-mark";

type EventProps = Pick<Linked, "onHover" | "onOpen"> & { event: EventView; isHovered: boolean; isOpen: boolean };

/** One event on the map: its form is the status, its colours the sides. */
export function EventButton({ event, isHovered, isOpen, onHover, onOpen }: EventProps) {
  const { id, placePrecision } = event;

  return (
    <button
      className={styles.mark}
      type="button"
      aria-label={sayEvent(event)}
      aria-current={isOpen || undefined}
      data-hovered={isHovered || undefined}
      data-vague={placePrecision !== "settlement" || undefined}
      onClick={() => onOpen(id)}
      {...pointing(event, onHover)}
    >
      <StatusGlyph glyph={event} size={sizeOf({ events: 1, isExact: placePrecision === "settlement" })} />
    </button>
  );
}

type GroupProps = { mark: Mark /** Its name. */; place: string; isHovered: boolean; onOpen: () => void };

/** Several events at one point: a ring of the sides that claim them, and their number. */
export function GroupButton({ mark, place, isHovered, onOpen }: GroupProps) {
  return (
    <button
      className={styles.mark}
      type="button"
      aria-label={sayGroup(mark, place)}
      data-hovered={isHovered || undefined}
      onClick={onOpen}
    >
      <svg viewBox="0 0 40 40" width={sizeOf(mark)} aria-hidden="true">
        <circle cx="20" cy="20" r="19" className={styles.ground} />
        {cutRing(mark.sides).map((slice) => (
          <path key={slice.part} d={slicePath(slice)} fill={sideColour(SIDES[slice.part] ?? "none")} />
        ))}
        <text
          x="20"
          y="20"
          dy="0.36em"
          textAnchor="middle"
          className={styles.number}
          fontSize={numberSize(countWords(mark.events))}
        >
          {countWords(mark.events)}
        </text>
      </svg>
    </button>
  );
}
