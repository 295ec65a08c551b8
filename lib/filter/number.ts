/**
 * A whole number as it is read: `formatNumber(12_345)` is “12,345”. By hand, since the first `toLocaleString` of a page
 * takes the browser some 20 ms, in which a map could be drawn.
 */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number with its noun: `count(1, "claim")` is “1 claim”, `count(2000, "claim")` “2,000 claims”. */
export function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? "" : "s"}`;
}
