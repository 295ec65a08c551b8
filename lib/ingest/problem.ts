/** Why an article could not be read: where it is, what was got and expected, and the cure. One never stops the others. */
export class Problem extends Error {
  override name = "Problem";

  /** `where` is a file, with its line or field where that is known: "week/osk.txt:4". */
  constructor(
    readonly where: string,
    what: string,
  ) {
    super(`${where}: ${what}`);
  }
}

/** A value as a message shows it: short, in quotes. `shown("x".repeat(90))` is cut with an ellipsis. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value !== "string") return cut(JSON.stringify(value));
  return `“${cut(value)}”`;
}

/** Characters of a value that a message shows. */
const MAX_SHOWN = 60;

function cut(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}

/** A count with its noun: `counted(1, "file")` is "1 file", `counted(2000, "file")` "2,000 files". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;
}
