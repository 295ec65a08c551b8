/** Where our own map is. Made by scripts/make-basemap.mjs; docs/basemap.md says what is in it. */
export const BASEMAP = "/basemap/basemap.json";

/** Where the page has asked for the file it is read as soon as there is script, before that of the map has come. */
let early = isAskedFor() ? readFile() : null;
early?.catch(() => undefined);

/** The file, as it is; anew each time but the first. Throws when it is not there. */
export function fetchBasemap(): Promise<unknown> {
  const file = early ?? readFile();
  early = null;
  return file;
}

async function readFile(): Promise<unknown> {
  const response = await fetch(BASEMAP);
  if (!response.ok) throw new Error(`${BASEMAP} answered ${response.status}; run “node scripts/make-basemap.mjs”.`);
  return response.json();
}

/** Whether the page wants it, which has then said so in its head. */
export function isAskedFor(): boolean {
  return typeof document !== "undefined" && document.querySelector(`link[href="${BASEMAP}"]`) !== null;
}
