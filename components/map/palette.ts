/** The colours of the page as a canvas takes them, by their names in CSS. */
export type Palette = (colour: string) => string;

/** Reads the page's colours, each once: a canvas knows no CSS variables. `readPalette(canvas)("var(--ink)")` */
export function readPalette(canvas: HTMLCanvasElement): Palette {
  const known = new Map<string, string>();
  return (colour) => {
    const before = known.get(colour);
    if (before) return before;
    canvas.style.color = colour;
    const read = getComputedStyle(canvas).color;
    known.set(colour, read);
    return read;
  };
}
