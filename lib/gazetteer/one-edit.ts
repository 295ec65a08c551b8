/** The sounds that fold keys are written in. */
const SOUNDS = [..."abcdefhiklmnoprstuvzCSTZ"];

/**
 * Every key that differs from this one by one sound left out, put in or exchanged, and the key itself; each once.
 *
 *     oneEditAway("kalinove").includes("kalinive") // true
 */
export function oneEditAway(key: string): string[] {
  const found = new Set([key]);
  for (let at = 0; at <= key.length; at++) {
    const before = key.slice(0, at);
    found.add(before + key.slice(at + 1));
    for (const sound of SOUNDS) {
      found.add(before + sound + key.slice(at));
      found.add(before + sound + key.slice(at + 1));
    }
  }
  return [...found];
}
