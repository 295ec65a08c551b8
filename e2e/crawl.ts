import type { APIRequestContext } from "@playwright/test";

/** Of addresses that differ by a value of their query alone, or are the same of several things, so many are visited. */
const OF_A_KIND = 2;
const AT_ONCE = 4;

/** Scripts and pictures of the build hold nothing of a database. */
const OF_THE_BUILD = /^\/_next\/|\.(?:png|ico|svg|woff2|webmanifest)$/;

/** What each address answered. */
export type Visited = Map<string, { status: number; body: Buffer }>;

/**
 * Fetches every address that can be reached from some; of each kind of page also some as a click in a browser fetches them, which
 * pages have in them as well.
 */
export async function crawl(request: APIRequestContext, origin: string, from: string[]): Promise<Visited> {
  const visited: Visited = new Map();
  const kinds = new Map<string, number>();
  const clicked = new Map<string, number>();
  const known = new Set(from);
  const waiting = [...from];
  const visit = async (path: string) => {
    const response = await request.get(`${origin}${path}`);
    const body = await response.body();
    visited.set(path, { status: response.status(), body });
    if (!/html/.test(response.headers()["content-type"] ?? "")) return;
    const [page = ""] = path.split("?");
    const kindOfPage = `${page.split("/")[1]} ${page.split("/").length}`;
    const clicks = clicked.get(kindOfPage) ?? 0;
    clicked.set(kindOfPage, clicks + 1);
    if (clicks < OF_A_KIND) {
      const click = await request.get(`${origin}${path}`, { headers: { RSC: "1" } });
      visited.set(`${path} (RSC)`, { status: click.status(), body: await click.body() });
    }
    for (const next of linksOf(body.toString(), origin)) {
      const url = new URL(next, origin);
      const kind = kindOf(url);
      const sofar = kinds.get(kind) ?? 0;
      if (known.has(next) || sofar >= OF_A_KIND) continue;
      kinds.set(kind, sofar + 1);
      known.add(next);
      waiting.push(next);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(visit));
  return visited;
}

/** The page of each thing is of its own; what there is more of a thing is like that of any other. */
function kindOf({ pathname, searchParams }: URL): string {
  const keys = [...new Set(searchParams.keys())].sort().join("&");
  const [, top, id, ...rest] = pathname.split("/");
  if (rest.length === 0 && keys === "") return pathname;
  const deep = rest.length > 1 ? [...rest.slice(0, -1), "*"] : rest;
  return `${[top, id === undefined ? "" : "*", ...deep].join("/")}?${keys}`;
}

function linksOf(html: string, origin: string): Set<string> {
  const links = [...html.matchAll(/(?:href|src|action)="([^"]+)"/g)].flatMap(([, link = ""]) => {
    const url = new URL(link.replaceAll("&amp;", "&"), origin);
    return url.origin === origin && !OF_THE_BUILD.test(url.pathname) ? [`${url.pathname}${url.search}`] : [];
  });
  return new Set(links);
}
