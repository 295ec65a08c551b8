import { attributeOf, type Child, elementsOf, textOf } from "./elements";
import type { Answer, Failed, Refused } from "./outcome";
import { isGzip, unpack } from "./unpack";

/** Bytes of the largest list, unpacked: as many as sitemaps may have. */
const MAX_BYTES = 50_000_000;

/** Pages that one list may name: as many as sitemaps may have. */
const MAX_LINKS = 50_000;

/** Letters in which a list says what it is. */
const HEAD = 2000;

/** A page that a list names. */
export type Link = {
  url: string;
  /** When the list says that it changed last, as “2031-05-02T10:00:00.000Z”; null where it does not say. */
  changed: string | null;
};

/** What a feed or a sitemap names: pages, and further sitemaps. */
export type List = { kind: "feed" | "sitemap"; pages: Link[]; lists: Link[] };

/**
 * The pages that an answer names, newest first as far as it says; null where it is no feed (RSS, Atom) and no sitemap, but a page.
 * Addresses are completed by that of the list, and each is named once.
 */
export async function readList({ bytes, url, contentType }: Answer): Promise<List | Refused | Failed | null> {
  const unpacked = isGzip(bytes) ? await unpack(bytes, "gzip", MAX_BYTES) : bytes;
  if ("kind" in unpacked) return unpacked;
  const kind = kindOf(new TextDecoder("latin1").decode(unpacked.subarray(0, HEAD)));
  if (!kind) return null;
  const xml = decode(unpacked, contentType);
  if (kind === "feed") return { kind, pages: linksOf(xml, ["item", "entry"], toFeedLink, url), lists: [] };
  return { kind, pages: linksOf(xml, ["url"], toMapLink, url), lists: linksOf(xml, ["sitemap"], toMapLink, url) };
}

/** What a text is by its first element. */
function kindOf(head: string): List["kind"] | null {
  const [, root] = /<(?:[\w.-]+:)?(rss|feed|RDF|urlset|sitemapindex)[\s>]/.exec(head) ?? [];
  if (!root || /<html[\s>]/i.test(head)) return null;
  return root === "urlset" || root === "sitemapindex" ? "sitemap" : "feed";
}

/** UTF-8 as a rule; another encoding by the word of the server or of the document. Addresses are ASCII in either. */
function decode(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const said = /charset="?([\w-]+)/i.exec(contentType ?? "") ?? /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head);
  try {
    return new TextDecoder(said?.[1] ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

type Found = { address: string | null; changed: string | null };

function linksOf(xml: string, names: string[], read: (children: Child[]) => Found, base: string): Link[] {
  const links = new Map<string, Link>();
  for (const children of elementsOf(xml, names)) {
    const { address, changed } = read(children);
    if (!address || !URL.canParse(address, base)) continue;
    const url = new URL(address, base);
    url.hash = "";
    if (!links.has(url.href)) links.set(url.href, { url: url.href, changed: timeOf(changed) });
    if (links.size >= MAX_LINKS) break;
  }
  return [...links.values()].sort((a, b) => compare(b.changed ?? "", a.changed ?? ""));
}

/** Of an entry the page it is about: Atom's alternate link, RSS's link, or an id that is an address. */
function toFeedLink(children: Child[]): Found {
  const links = children.filter(({ name }) => name === "link");
  const alternate = links.find(({ attributes }) => {
    const rel = attributeOf(attributes, "rel");
    return attributeOf(attributes, "href") !== null && (rel === null || rel === "alternate");
  });
  const written = links.find(({ text }) => text.trim())?.text.trim();
  const id = textOf(children, "guid", "id");
  const address =
    written ??
    (alternate ? attributeOf(alternate.attributes, "href") : null) ??
    (/^https?:/.test(id ?? "") ? id : null);
  return { address, changed: textOf(children, "updated", "modified", "pubDate", "published", "date") };
}

/** A sitemap of news says when a page was published. */
function toMapLink(children: Child[]): Found {
  const [, published = null] = /publication_date>\s*([^<\s]+)/.exec(textOf(children, "news") ?? "") ?? [];
  return { address: textOf(children, "loc"), changed: textOf(children, "lastmod") ?? published };
}

/** Feeds write times in several ways, sitemaps days. */
function timeOf(written: string | null): string | null {
  const time = Date.parse(written ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
