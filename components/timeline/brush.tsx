import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Bin, Unit } from "@/lib/columns/bins";
import { type Brush as Days, extentOf, moveBrush, toBrush, toRange } from "@/lib/columns/brush";
import { pressKey } from "@/lib/columns/brush-keys";
import type { Scale } from "@/lib/columns/scale";
import type { Range } from "@/lib/columns/select";
import { dayText, formatDay } from "@/lib/filter/days";
import { BinNote } from "./bin-note";
import styles from "./brush.module.css";
import { percent } from "./percent";
import { useRest } from "./use-rest";
import { useWheel } from "./use-wheel";

type Props = {
  scale: Scale;
  /** Of the plot, in pixels. */
  width: number;
  unit: Unit;
  bins: Bin[];
  range: Range;
  onDraft: (range: Range) => void;
  onAsk: (range: Range) => void;
};

/** How far the pointer may stray and still have clicked, in pixels. */
const CLICK = 4;
/** A range is asked for when the keys or the wheel rest, in milliseconds: a key that is held begins late to repeat. */
const REST = { keys: 500, wheel: 300 };
/** The handles of a narrower range stand beside it, in pixels: they would cover one another. */
const NARROW = 44;

type Drag = { kind: "from" | "to" | "move" | "new"; start: number; day: number; days: Days; last: Range | null };

/**
 * The range of days: drawn, moved or pulled with the pointer, zoomed with the wheel, its ends moved with the arrow keys, and
 * narrowed or widened with + and −.
 */
export function Brush({ scale, width, unit, bins, range, onDraft, onAsk }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(null);
  const rest = useRest({ onDraft, onAsk });
  const [pointedDay, setPointedDay] = useState<number | null>(null);
  const pointed = bins.find(
    ({ from, to, total }) => pointedDay !== null && total > 0 && pointedDay >= from && pointedDay <= to,
  );
  const days = toBrush(range, scale);
  const all = extentOf(scale);
  const isNarrowed = Boolean(range.from || range.to);

  useWheel({
    plot,
    scale,
    days: () => toBrush(rest.heldRange() ?? range, scale),
    onTurn: (turned) => rest.hold(toRange(turned, scale), REST.wheel),
  });

  function dayAt(event: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    return scale.day(box ? (event.clientX - box.left) / box.width : 0);
  }

  function start(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    rest.settle();
    const day = dayAt(event);
    const end = (event.target as HTMLElement).closest<HTMLElement>("[data-end]")?.dataset.end;
    const within = isNarrowed && day >= days.from && day <= days.to;
    const kind = end === "from" || end === "to" ? end : within ? "move" : "new";
    drag.current = { kind, start: event.clientX, day, days, last: null };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent<HTMLDivElement>) {
    setPointedDay(dayAt(event));
    const held = drag.current;
    if (!held || (Math.abs(event.clientX - held.start) < CLICK && !held.last)) return;
    held.last = toRange(pull(held, dayAt(event), scale), scale);
    onDraft(held.last);
  }

  function end() {
    const held = drag.current;
    drag.current = null;
    if (!held) return;
    if (held.last) return onAsk(held.last);
    const bin = bins.find(({ from, to }) => held.day >= from && held.day <= to);
    if (bin && held.kind !== "from" && held.kind !== "to") onAsk(toRange(bin, scale));
  }

  function step(end: "from" | "to", event: KeyboardEvent) {
    const next = pressKey(event.key, { end, days, unit, scale });
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    rest.hold(toRange(next, scale), REST.keys);
  }

  return (
    <div
      ref={plot}
      className={styles.brush}
      data-narrowed={isNarrowed || undefined}
      data-narrow={(scale.x(days.to + 1) - scale.x(days.from)) * width < NARROW || undefined}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerLeave={() => setPointedDay(null)}
      onPointerCancel={() => {
        drag.current = null;
        onDraft(range);
      }}
    >
      <div
        className={styles.window}
        style={{ insetInlineStart: percent(scale.x(days.from)), insetInlineEnd: percent(1 - scale.x(days.to + 1)) }}
      />
      {(["from", "to"] as const).map((end) => (
        <div
          key={end}
          className={styles.handle}
          data-end={end}
          role="slider"
          tabIndex={0}
          aria-label={end === "from" ? "First day" : "Last day"}
          aria-valuemin={end === "from" ? all.from : days.from}
          aria-valuemax={end === "from" ? days.to : all.to}
          aria-valuenow={days[end]}
          aria-valuetext={formatDay(dayText(days[end]))}
          style={{ insetInlineStart: percent(scale.x(end === "from" ? days.from : days.to + 1)) }}
          onKeyDown={(event) => step(end, event)}
          onBlur={rest.settle}
        />
      ))}
      {pointed && <BinNote bin={pointed} scale={scale} />}
    </div>
  );
}

function pull({ kind, day, days }: Drag, to: number, scale: Scale): Days {
  if (kind === "from") return { from: to, to: days.to };
  if (kind === "to") return { from: days.from, to };
  return kind === "move" ? moveBrush(days, to - day, scale) : { from: day, to };
}
