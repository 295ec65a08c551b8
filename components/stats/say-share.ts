/**
 * A part of a whole as it is read: `sayShare(1, 3)` is “33 %”. What is there is never “0 %”, and what is missing never “100 %”.
 */
export function sayShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = Math.round((100 * part) / whole);
  if (part > 0 && percent === 0) return "under 1 %";
  if (part < whole && percent === 100) return "over 99 %";
  return `${percent} %`;
}
