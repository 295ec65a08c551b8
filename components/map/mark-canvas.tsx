import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Columns } from "@/lib/columns/columns";
import { eventAt } from "@/lib/columns/view";
import { isWithin } from "@/lib/filter/box";
import { type Drawing, drawMark } from "./draw-mark";
import type { Draw, Frame } from "./frame";
import { CanvasLayer } from "./leaflet/canvas-layer";
import { Pin } from "./leaflet/pin";
import { usePointer } from "./leaflet/use-pointer";
import styles from "./mark-canvas.module.css";
import { type Mark, sizeOf } from "./marks";
import { nearestMark, nextMark } from "./next-mark";
import { readPalette } from "./palette";
import { sayEvent, sayGroup } from "./say-mark";
import type { Card } from "./use-card";

type Props = {
  frame: Frame;
  marks: Mark[];
  columns: Columns;
  /** What lies beneath them on the same canvas. */
  beneath: Draw;
  card: Card;
  isHovered: (mark: Mark) => boolean;
  onHover: (mark: Mark | null) => void;
  onOpen: (mark: Mark) => void;
};

/** A mark that is pointed at is this much larger. */
const RAISED = 1.12;

/**
 * Many marks, drawn as their buttons would look. One of them is a real button: the arrow keys take it from mark to mark,
 * and Enter opens what it stands on.
 */
export function MarkCanvas({ frame, marks, columns, beneath, card, isHovered, onHover, onOpen }: Props) {
  const [at, setAt] = useState<string | null>(null);
  const pointed = useRef<string | null>(null);
  // The keys go to no mark beyond the edge, which nobody sees.
  const seen = marks.filter((mark) => isWithin(frame.box, mark));
  const current = seen.find(({ key }) => key === at) ?? nearestMark(seen, frame, middleOf(frame));
  const raised = marks.find(isHovered)?.key;

  const draw = useMemo(
    (): Draw =>
      function drawMarks(context, view) {
        beneath(context, view);
        const palette = readPalette(context.canvas);
        for (const mark of marks) {
          const size = sizeOf(mark) * (mark.key === raised ? RAISED : 1);
          drawMark(context, { ...view.pixel(mark), size }, drawingOf(mark, columns), palette);
        }
      },
    [beneath, marks, columns, raised],
  );

  usePointer({
    onMove(point) {
      const mark = point && nearestMark(marks, frame, point, true);
      if (pointed.current !== (mark?.key ?? null)) {
        onHover(mark);
        if (mark) card.point(mark.key);
        else card.leave();
      }
      pointed.current = mark?.key ?? null;
      return mark !== null;
    },
    onClick(point) {
      const mark = nearestMark(marks, frame, point, true);
      if (mark) onOpen(mark);
    },
  });

  function step(event: KeyboardEvent) {
    if (!current || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    event.stopPropagation();
    const next = nextMark(seen, frame, current, event.key);
    if (!next) return;
    setAt(next.key);
    onHover(next);
    card.focus(next.key);
  }

  return (
    <>
      <CanvasLayer pane="marks" draw={draw} />
      {current && (
        <Pin at={current} raised>
          <button
            className={styles.current}
            type="button"
            style={{ width: sizeOf(current) + 4, height: sizeOf(current) + 4 }}
            aria-label={`${sayMark(current, columns)} Arrow keys go to the next mark.`}
            onFocus={({ target }) => {
              setAt(current.key);
              onHover(current);
              if (target.matches(":focus-visible")) card.focus(current.key);
            }}
            onBlur={() => {
              onHover(null);
              card.close();
            }}
            onKeyDown={step}
            onClick={() => onOpen(current)}
          />
        </Pin>
      )}
    </>
  );
}

function drawingOf(mark: Mark, columns: Columns): Drawing {
  if (mark.event === null) return { kind: "group", sides: mark.sides, events: mark.events };
  return { kind: "event", glyph: eventAt(columns, mark.event), isExact: mark.isExact };
}

function sayMark(mark: Mark, columns: Columns): string {
  if (mark.event !== null) return `${sayEvent(eventAt(columns, mark.event))}.`;
  return sayGroup(mark, columns.places[mark.main]?.name ?? "");
}

function middleOf({ size: { width, height } }: Frame): { x: number; y: number } {
  return { x: width / 2, y: height / 2 };
}
