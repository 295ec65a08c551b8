const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day, perhaps with an hour and an offset: 2031-05-02, 2031-05-02T23:30:00+02:00, 2031-05-02 23:30 UTC. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d|[A-Z]{2,5})?)?$/i;

/** The same without hyphens, as news agencies write it: 20310502, 20310502T233000+0200. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T\d{4}(?:\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;

/** As in mails and feeds, RFC 2822 and the older RFC 822: Fri, 02 May 2031 23:30:00 +0200. */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d\d)(?:\s+\d\d:\d\d(?::\d\d)?(?:\s+[+\-\w]+)?)?$/i;

/**
 * The day of a date or timestamp as it is written, in the timestamp's own offset: no clock and no time zone can move it. Null where it
 * is none of the forms above, or no day that exists.
 *
 *     dayOf("2031-05-02T23:30:00-04:00")      // "2031-05-02"
 *     dayOf("Fri, 02 May 2031 23:30:00 GMT")  // "2031-05-02"
 *     dayOf("02/05/2031")                     // null: May or February
 */
export function dayOf(written: string): string | null {
  const value = written.trim();
  const [, year, month, day] = ISO.exec(value) ?? BASIC.exec(value) ?? [];
  if (year && month && day) return existing(`${year}-${month}-${day}`);

  const [, ofMonth, name, inFull] = MAIL.exec(value) ?? [];
  return ofMonth && name && inFull ? dayOfWords(ofMonth, name, inFull) : null;
}

/** The day of a date in words: `dayOfWords("2", "May", "2031")` is "2031-05-02"; null where there is none. */
export function dayOfWords(day: string, month: string, year: string): string | null {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return index > 0 ? existing([century(year), twoDigits(index), twoDigits(day)].join("-")) : null;
}

/** Of two digits those below 50 are of this century, as RFC 2822 has it. */
function century(year: string): string {
  return year.length === 2 ? `${Number(year) < 50 ? "20" : "19"}${year}` : year;
}

function twoDigits(value: string | number): string {
  return String(value).padStart(2, "0");
}

function existing(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
