import { Failure } from "@/scripts/run.mjs";

/** A number that was given to a bench: `readSize("1000", "events")` is 1000. Throws a Failure that says what was expected. */
export function readSize(text: string, of: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new Failure(`“${text}” is no number of ${of}.`, "Name numbers from 1 to 9999999, as 10000.");
}
