import { createHash } from "node:crypto";

/** Hex digits of a hash in an id: 48 bits, so that some millions of articles do not meet. */
const DIGITS = 12;

/** What an address carries of where its reader came from; the page is the same without it. */
const TRACKING =
  /^(?:utm_.+|at_.+|(?:fb|g|d|y)clid|gbraid|wbraid|msclkid|igshid|mc_[ce]id|_ga|_gl|ref_src|ref_url|smid|cmpid|ocid)$/i;

/** Letters of a host in an id, which has 120 at most. */
const MAX_HOST = 100;

/**
 * The id of an article whose file gives none: by its address, else by its text. The same address gives the same id, whatever its
 * scheme and whoever led there.
 *
 *     deriveId({ url: "https://www.herald.example/osk?utm_source=mail#top", text }) // "herald.example-37c6be04cc55"
 *     deriveId({ url: null, text: "Osk fell." })                                   // "text-a53c97e8160b"
 */
export function deriveId({ url, text }: { url: string | null; text: string }): string {
  const address = url === null ? null : canonicalAddress(url);
  if (!address) return `text-${hash(text)}`;
  return `${address.name}-${hash(address.canonical)}`;
}

/** Letters of an id. */
const MAX_ID = 120;

/**
 * The id that a file gives, as an article may have it: other signs become hyphens, and of what is too long a hash stands for the end.
 * Null where nothing is left.
 *
 *     idFrom("urn:newsml:wire.example:20310502:osk") // "urn-newsml-wire.example-20310502-osk"
 */
export function idFrom(given: string): string | null {
  const id = given
    .trim()
    .replace(/[^A-Za-z0-9._]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-$/g, "");
  if (id.length <= MAX_ID) return id || null;
  return `${id.slice(0, MAX_ID - DIGITS - 1)}-${hash(given)}`;
}

/** The host as an id may have it, and the address without what does not change the page; null where it is no web address. */
function canonicalAddress(url: string): { name: string; canonical: string } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, hostname, pathname, searchParams } = new URL(url);
  const name = idPart(bare(hostname));
  if (!/^https?:$/.test(protocol) || !name) return null;

  for (const key of [...searchParams.keys()].filter((key) => TRACKING.test(key))) searchParams.delete(key);
  const query = searchParams.size > 0 ? `?${searchParams}` : "";
  return { name, canonical: `${bare(host)}${pathname.replace(/\/$/, "")}${query}` };
}

/** `bare("www.herald.example")` is "herald.example". */
export function bare(host: string): string {
  return host.replace(/^www\./, "");
}

function idPart(host: string): string {
  return host
    .replace(/[^a-z0-9.-]/g, "-")
    .replace(/^[^a-z0-9]+/, "")
    .slice(0, MAX_HOST);
}

function hash(value: string): string {
  return createHash("sha256").update(value).digest("hex").slice(0, DIGITS);
}
