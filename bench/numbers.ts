/** The value below which a share of the values lie: `percentile([3, 1, 2], 0.5)` is 2. Not a number where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN;
}

/** As exact as it was measured. */
export function round(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}
