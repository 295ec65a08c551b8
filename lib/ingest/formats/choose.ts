import type { Source } from "../source";
import type { Format } from "./format";

/**
 * The format of a source among some: for what was fetched by its media type, else by the end of its name, else by how it begins; null
 * where none fits. Where several go by one type or end, how it begins tells. `start` are its first bytes as letters (latin-1).
 */
export function chooseFormat(formats: Format[], { name, url, contentType }: Source, start: string): Format | null {
  const type = url === null ? null : mediaType(contentType);
  const byType = formats.filter(({ types }) => type !== null && types.includes(type));
  const byEnd = formats.filter(({ extensions }) => endsIn(name, extensions));
  const fitting = byType.length > 0 ? byType : byEnd;
  return (fitting.length > 0 ? fitting : formats).find(({ sniff }) => sniff(start)) ?? fitting[0] ?? null;
}

/** The bare name of a media type: `mediaType("text/HTML; charset=utf-8")` is "text/html". */
export function mediaType(contentType: string | null): string | null {
  return contentType?.split(";")[0]?.trim().toLowerCase() || null;
}

/** Whether a name ends so, in any case: `endsIn("week/Osk.HTML", [".html"])`. */
export function endsIn(name: string, extensions: string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}
