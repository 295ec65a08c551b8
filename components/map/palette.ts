/** The page's colours as a canvas takes them, by their names in CSS, and the family of its letters. */
export type Palette = ((colour: string) => string) & { family: string };

/** What was read of each theme, once: to read a style makes the browser work out the styles of the whole page. */
const kept = new Map<string, Map<string, string>>();

/** What a canvas must be told, since it knows no CSS variables. `readPalette(canvas)("var(--ink)")` */
export function readPalette(canvas: HTMLCanvasElement): Palette {
  const known = knownOf(readTheme());
  const read = (name: string, find: () => string) => {
    const before = known.get(name);
    if (before) return before;
    const found = find();
    known.set(name, found);
    return found;
  };
  const colour = (name: string) =>
    read(name, () => {
      canvas.style.color = name;
      return getComputedStyle(canvas).color;
    });
  return Object.assign(colour, { family: read("family", () => getComputedStyle(canvas).fontFamily) });
}

function readTheme(): string {
  const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return document.documentElement.dataset.theme ?? (isDark ? "dark" : "light");
}

function knownOf(theme: string): Map<string, string> {
  const before = kept.get(theme);
  if (before) return before;
  const made = new Map<string, string>();
  kept.set(theme, made);
  return made;
}
