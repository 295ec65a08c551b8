const KEY = "claimline-visited";

let isFirst: boolean | undefined;

/** Whether the reader is here for the first time: asked once for each page that is loaded, and remembered for the next. */
export function isFirstVisit(): boolean {
  isFirst ??= remember();
  return isFirst;
}

/** What was shown for the first visit has been read. */
export function endFirstVisit(): void {
  isFirst = false;
}

/** Where nothing can be remembered, nothing is said: else it would be said again and again. */
function remember(): boolean {
  try {
    const isKnown = localStorage.getItem(KEY) !== null;
    localStorage.setItem(KEY, "yes");
    return !isKnown;
  } catch {
    return false;
  }
}
