/**
 * A position in UTF-16 units as one in code points: signs beyond the basic plane are two units and one point.
 *
 *     toCodePoint("🚜 Varen", 3)  // 2
 */
export function toCodePoint(text: string, unit: number): number {
  let points = 0;
  for (let at = 0; at < unit; points++) at += isPair(text, at) ? 2 : 1;
  return points;
}

/** Half a sign that stands alone is a point of its own, as in `[...text]`. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
