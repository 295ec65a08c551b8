import type { Filter, Look } from "@/lib/filter/filter";
import { joinHref, type Params, toQuery } from "@/lib/filter/query";
import { readTheme, type Theme } from "./theme";

/** What of the explorer may stand in a frame of another page. */
export const PARTS = ["map", "timeline", "list"] as const;
export type Part = (typeof PARTS)[number];

/** How a frame looks: its parts, and whose light or dark it takes. */
export type EmbedLook = { parts: Part[]; theme: Theme };

/** What an address of a frame has beside the filter. */
export const EMBED_KEYS = ["parts", "theme"] as const;

/** Pixels: less than this shows no map and list, more is no part of a page. */
export const HEIGHTS = { least: 320, usual: 480, most: 1600 } as const;

/**
 * How an address asks a frame to look; what is not understood is as if it were not there.
 *
 *     readEmbed({ parts: "map,list", theme: "dark" })  // { parts: ["map", "list"], theme: "dark" }
 *     readEmbed({})                                    // { parts: ["map", "timeline", "list"], theme: "system" }
 */
export function readEmbed({ parts, theme }: Params): EmbedLook {
  const asked = [parts ?? []].flat().flatMap((one) => one.split(","));
  const known = PARTS.filter((part) => asked.includes(part));
  return { parts: known.length > 0 ? known : [...PARTS], theme: readTheme(theme) };
}

/** The address of a frame, the inverse of readEmbed: `/embed?type=strike&parts=map`. What is meant anyway is not written. */
export function embedHref(shown: Partial<Filter & Look>, { parts, theme }: EmbedLook): string {
  const query = toQuery(shown);
  if (parts.length < PARTS.length) query.set("parts", PARTS.filter((part) => parts.includes(part)).join(","));
  if (theme !== "system") query.set("theme", theme);
  return joinHref("/embed", query);
}

/** The code that shows an address in another page; `title` is what the frame is called for who cannot see it. */
export function toEmbedCode({ src, title, height }: { src: string; title: string; height: number }): string {
  const attributes = {
    src,
    title,
    width: "100%",
    height: String(height),
    loading: "lazy",
    style: "border: 1px solid #ccc",
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(" ")}></iframe>`;
}

/** The height in a field of a form, within what makes sense. */
export function readHeight(text: string): number {
  const height = Math.round(Number(text));
  return height ? Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height)) : HEIGHTS.usual;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
