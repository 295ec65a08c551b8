/** An address as it is kept: `normal("HTTPS://Herald.example#top")` is "https://herald.example/"; what is none stays as it is. */
export function normal(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = "";
  return parsed.href;
}

/** Whom an address asks: `hostOf("http://localhost:8123/a")` is "localhost:8123"; "" where it is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

/** An address as messages show it, without a name and a password: `shownAddress("https://me:x@a.example/")` is "https://…@a.example/". */
export function shownAddress(url: string): string {
  return url.replace(/\/\/[^/@]*@/, "//…@");
}
