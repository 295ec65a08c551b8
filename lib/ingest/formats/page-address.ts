import type { LinkedArticle } from "./json-ld";
import type { Metas } from "./page-metas";

/** What a page says of itself, and where it was fetched. */
export type Addresses = { linked: LinkedArticle | null; metas: Metas; address: string | null };

/** What the page calls its own address, else where it was fetched or saved from; that of a whole site is none of an article. */
export function addressOf(document: Document, { linked, metas, address }: Addresses): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const said = [canonical, metas.get("og:url"), linked?.url, address, savedFrom(document)];
  const found = said.flatMap((one) => webAddress(one ?? "", address) ?? []);
  return found.find((url) => new URL(url).pathname !== "/") ?? found[0] ?? null;
}

/** Browsers write into a saved page where it is from. */
function savedFrom(document: Document): string | null {
  const comments = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === 8,
  );
  return (
    comments
      .map(({ textContent }) => /(?:saved from url=\(\d+\)|url: )(https?:\S+)/.exec(textContent ?? "")?.[1])
      .find(Boolean) ?? null
  );
}

function webAddress(written: string, base: string | null): string | null {
  const trimmed = written.trim();
  if (!trimmed || !URL.canParse(trimmed, base ?? undefined)) return null;
  const { protocol, href } = new URL(trimmed, base ?? undefined);
  return /^https?:$/.test(protocol) ? href : null;
}
