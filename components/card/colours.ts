import type { Side } from "@/lib/vocabulary";

/** The tokens of app/globals.css that a card is drawn in, as in the light theme: a picture knows no CSS variables. */
export const COLOURS = {
  "--paper": "#faf9f5",
  "--paper-raised": "#ffffff",
  "--ink": "#1a1c1e",
  "--ink-soft": "#4c5157",
  "--rule": "#dedbd1",
  "--rule-strong": "#8b8d8c",
  "--side-ru": "#d55e00",
  "--side-ua": "#0072b2",
  "--side-third": "#6b6f76",
  "--side-none": "#8b8d8c",
} as const;

const OF_SIDE = { RU: "--side-ru", UA: "--side-ua", third: "--side-third", none: "--side-none" } as const;

export function colourOf(side: Side): string {
  return COLOURS[OF_SIDE[side]];
}

/** A colour of the page as a picture takes it: `inHex("var(--ink)")` is `#1a1c1e`; what is no token stays. */
export function inHex(colour: string): string {
  const token = /^var\((.+)\)$/.exec(colour)?.[1];
  return COLOURS[token as keyof typeof COLOURS] ?? colour;
}
