import { bare } from "./article-id";

/**
 * Whether two addresses are of one site: of one host, or of one that is within the other.
 *
 *     isSameSite("https://www.herald.example/osk", "https://m.herald.example/osk") // true
 *     isSameSite("https://herald.example/osk", "https://herald.example.net/osk")   // false
 */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || isWithin(a, b) || isWithin(b, a);
}

/** “example” alone is the end of many names, and of no site. */
function isWithin(host: string, site: string): boolean {
  return site.includes(".") && host.endsWith(`.${site}`);
}

function siteOf(address: string): string {
  return bare(new URL(address).hostname);
}
