import { CommandError } from "./command";

/** Today in UTC; CLAIMLINE_TODAY stands in for it where a build must come out the same on any day. */
export function readToday(): string {
  const today = process.env.CLAIMLINE_TODAY || new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(today)) return today;
  throw new CommandError(`CLAIMLINE_TODAY is ${today}; expected a day, as 2031-05-02.`);
}
