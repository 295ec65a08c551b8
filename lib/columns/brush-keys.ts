import type { Unit } from "./bins";
import { type Brush, extentOf, middleOf, stepDay, zoomBrush } from "./brush";
import type { Scale } from "./scale";

/** How much wider or narrower a key makes the window. */
const WIDER = 1.3;

const ZOOMS = new Map([
  ["+", 1 / WIDER],
  ["=", 1 / WIDER],
  ["-", WIDER],
  ["−", WIDER],
]);
const STEPS = new Map([
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
  ["ArrowRight", 1],
  ["ArrowUp", 1],
  ["PageDown", -7],
  ["PageUp", 7],
]);

/** The end of a window that has the focus, and what it steps by. */
export type Held = { end: "from" | "to"; days: Brush; unit: Unit; scale: Scale };

/**
 * The window after a key was pressed on one of its ends: arrows move the end, + and − narrow and widen around the middle.
 * Null for a key that means nothing here. The ends never pass one another.
 */
export function pressKey(key: string, { end, days, unit, scale }: Held): Brush | null {
  const factor = ZOOMS.get(key);
  if (factor) return zoomBrush(days, factor, middleOf(days, scale), scale);
  const all = extentOf(scale);
  const steps = STEPS.get(key);
  const edge = key === "Home" ? all.from : key === "End" ? all.to : null;
  const next = steps ? stepDay(days[end], steps, unit, scale) : edge;
  if (next === null) return null;
  return { ...days, [end]: end === "from" ? Math.min(next, days.to) : Math.max(next, days.from) };
}
