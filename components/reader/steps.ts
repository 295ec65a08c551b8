/** A claim to step to: its mark's id, and what is said of it. */
export type Step = { number: number; anchor: string; label: string };

/** The claim that is next, or the one before; after the last comes the first. `null` stands at none yet. */
export function stepTo(at: number | null, by: 1 | -1, count: number): number {
  if (at === null) return by === 1 ? 0 : count - 1;
  return (at + by + count) % count;
}

const KEYS: Record<string, 1 | -1> = { n: 1, j: 1, p: -1, k: -1 };

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "defaultPrevented" | "target">;

/** Which way a key leads; null for all others, and for what is typed into a field. */
export function stepByKey(event: Key): 1 | -1 | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isField(event.target)) return null;
  return KEYS[event.key] ?? null;
}

function isField(target: Key["target"]): boolean {
  const element = target as Partial<HTMLElement> | null;
  return Boolean(element?.isContentEditable) || /^(input|textarea|select)$/i.test(element?.tagName ?? "");
}
