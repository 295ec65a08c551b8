import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Bin, Unit } from "@/lib/columns/bins";
import { type Brush as Days, extentOf, moveBrush, stepDay, toBrush, toRange } from "@/lib/columns/brush";
import type { Scale } from "@/lib/columns/scale";
import type { Range } from "@/lib/columns/select";
import { dayText, formatDay } from "@/lib/filter/days";
import styles from "./brush.module.css";
import { percent } from "./percent";

type Props = {
  scale: Scale;
  unit: Unit;
  bins: Bin[];
  range: Range;
  onDraft: (range: Range) => void;
  onAsk: (range: Range) => void;
};

/** How far the pointer may stray and still have clicked, in pixels. */
const CLICK = 4;
/** A range moved with keys is asked for when the keys rest, in milliseconds. */
const REST = 500;

type Drag = { kind: "from" | "to" | "move" | "new"; start: number; day: number; days: Days; last: Range | null };

/** The range of days: drawn, moved or pulled with the pointer, its ends moved with the arrow keys. */
export function Brush({ scale, unit, bins, range, onDraft, onAsk }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(null);
  const keys = useRef<{ timer: ReturnType<typeof setTimeout>; range: Range }>(null);
  const days = toBrush(range, scale);
  const all = extentOf(scale);
  const isNarrowed = Boolean(range.from || range.to);

  function dayAt(event: PointerEvent): number {
    const box = plot.current?.getBoundingClientRect();
    return scale.day(box ? (event.clientX - box.left) / box.width : 0);
  }

  function start(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    const day = dayAt(event);
    const end = (event.target as HTMLElement).closest<HTMLElement>("[data-end]")?.dataset.end;
    const within = isNarrowed && day >= days.from && day <= days.to;
    const kind = end === "from" || end === "to" ? end : within ? "move" : "new";
    drag.current = { kind, start: event.clientX, day, days, last: null };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function move(event: PointerEvent<HTMLDivElement>) {
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
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 }[event.key];
    const edge = { Home: all.from, End: all.to }[event.key];
    if (steps === undefined && edge === undefined) return;
    event.preventDefault();
    const next = edge ?? stepDay(days[end], steps ?? 0, unit, scale);
    const bounded = end === "from" ? Math.min(next, days.to) : Math.max(next, days.from);
    const moved = toRange({ ...days, [end]: bounded }, scale);
    clearTimeout(keys.current?.timer);
    keys.current = { range: moved, timer: setTimeout(settle, REST) };
    onDraft(moved);
  }

  function settle() {
    const held = keys.current;
    keys.current = null;
    if (!held) return;
    clearTimeout(held.timer);
    onAsk(held.range);
  }

  return (
    <div
      ref={plot}
      className={styles.brush}
      data-narrowed={isNarrowed || undefined}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
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
          onBlur={settle}
        />
      ))}
    </div>
  );
}

function pull({ kind, day, days }: Drag, to: number, scale: Scale): Days {
  if (kind === "from") return { from: to, to: days.to };
  if (kind === "to") return { from: days.from, to };
  return kind === "move" ? moveBrush(days, to - day, scale) : { from: day, to };
}
