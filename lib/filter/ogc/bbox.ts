import type { Box } from "../box";

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The `bbox` of OGC API – Features: four numbers, or six with heights, which no pin here has. Other than on our own map a box
 * may reach beyond the globe, and one whose west lies east of its east spans the antimeridian. Null where the text is none.
 *
 *     readBbox("37,48,-200,38,49,8000")  // { west: 37, south: 48, east: 38, north: 49 }
 */
export function readBbox(text: string): Box | null {
  const parts = text.split(",").map((part) => part.trim());
  if (!parts.every((part) => NUMBER.test(part))) return null;
  const numbers = parts.map(Number);
  if (!numbers.every(Number.isFinite)) return null;
  if (numbers.length === 4) return toBox(numbers);
  if (numbers.length !== 6 || (numbers[2] ?? 0) > (numbers[5] ?? 0)) return null;
  return toBox([...numbers.slice(0, 2), ...numbers.slice(3, 5)]);
}

function toBox([west = 0, south = 0, east = 0, north = 0]: number[]): Box | null {
  return south <= north ? { west, south, east, north } : null;
}
