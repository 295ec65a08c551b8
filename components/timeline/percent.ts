/** A share of the whole as CSS and SVG write it: `percent(0.5)` is “50%”. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
