import { createHash } from "node:crypto";
import { settings } from "@/lib/env/settings";
import type { DataFormat } from "@/lib/export/formats";
import type { Page } from "@/lib/export/writer";
import { checkFilter, type FilterError } from "@/lib/filter/check";
import { PAGING_KEYS, type Paging, readPaging } from "@/lib/filter/paging";
import { joinHref, toHref } from "@/lib/filter/query";
import { type Data, openData } from "@/lib/query/data/data";
import { eventHref } from "@/lib/view/address";
import { dataDocsHref } from "@/lib/view/data";
import { fits, limitOf, readPage, rowsOf, streamRows } from "./data-out/rows";
import { send } from "./data-out/send";

/** Anyone may read the data from another site's script. */
export const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
};

/** What is kept is asked for again each time: 304 costs no row. */
const FRESH = { "Cache-Control": "public, max-age=0, must-revalidate" };

/**
 * Answers a data address: the rows that its filter finds, of one event alone where `event` is given. 304 where the reader has
 * them, before any row is read; 400 with what is wrong; 404 where there is no such event.
 */
export async function answerData(request: Request, format: DataFormat, event: string | null = null): Promise<Response> {
  const url = new URL(request.url);
  const { paging, rest, errors } = readPaging(url.searchParams);
  const asked = checkFilter(rest, PAGING_KEYS);
  if ("errors" in asked || errors.length > 0)
    return refuse(request, 400, [...errors, ...("errors" in asked ? asked.errors : [])]);
  if (paging.after && !fits(paging.after, format))
    return refuse(request, 400, [{ path: ["after"], message: "is of another format, or of no page at all" }]);

  const site = settings().SITE_URL;
  const data = openData({ filter: asked.filter, event, after: paging.after });
  try {
    if (event !== null && !data.isThere)
      return close(data, refuse(request, 404, [{ path: ["event"], message: "there is no event of that id" }]));
    const headers = { ...OPEN, ...FRESH, ETag: tagOf([data.revision, format.version, site, url.pathname, url.search]) };
    if (holds(request.headers.get("if-none-match"), headers.ETag))
      return close(data, new Response(null, { status: 304, headers: { ...headers, Vary: "Accept-Encoding" } }));
    const path = event === null ? `/${format.name}` : `${eventHref(event)}/${format.name}`;
    const shows = site + (event === null ? toHref("/", asked.filter) : eventHref(event));
    const at = (after: string | null) => joinHref(path, withPage(rest, paging, after));
    const self = site + joinHref(path, url.searchParams);
    return await write(request, data, format, paging, headers, { site, self, first: at(null), shows }, at);
  } catch (error) {
    data.close();
    throw error;
  }
}

type Known = Pick<Page, "site" | "self" | "first" | "shows">;

async function write(
  request: Request,
  data: Data,
  format: DataFormat,
  paging: Paging,
  headers: Record<string, string>,
  { site, first, ...known }: Known,
  at: (after: string | null) => string,
): Promise<Response> {
  const { writer } = format.writing;
  if (!writer) throw new Error(`${format.name} is written as a whole.`);
  const page: Page = { ...known, site, first: site + first, next: null, readOn: data.readOn };
  const batches = rowsOf(data, format, paging.after, page);
  const limit = limitOf(paging, format);
  const found = limit === null ? null : await readPage(batches, limit);
  const next = found?.next ? at(found.next) : null;
  const whole = { ...page, next: next && site + next };
  const rows = found ? once(found.rows) : batches;
  const links = [
    next && `<${next}>; rel="next"`,
    `<${dataDocsHref(format.name)}>; rel="describedby"; type="text/html"`,
  ];
  return send(
    request,
    { pieces: streamRows(rows, writer, whole), done: data.close },
    {
      headers: {
        ...headers,
        "Content-Type": format.type,
        "Content-Disposition": `${format.name === "feed.xml" ? "inline" : "attachment"}; filename="${format.name}"`,
        Link: links.filter(Boolean).join(", "),
      },
    },
  );
}

async function* once<T>(batch: T[]): AsyncGenerator<T[]> {
  if (batch.length > 0) yield batch;
}

/** The query of another page of the same rows. */
function withPage(rest: URLSearchParams, { limit }: Paging, after: string | null): URLSearchParams {
  const query = new URLSearchParams(rest);
  if (limit !== null) query.set("limit", String(limit));
  if (after !== null) query.set("after", after);
  return query;
}

/** Answers with what is wrong. */
export function refuse(request: Request, status: number, errors: FilterError[]): Response {
  return send(
    request,
    { pieces: [[JSON.stringify({ errors })]] },
    { status, headers: { ...OPEN, "Content-Type": "application/json" } },
  );
}

function close(data: Data, response: Response): Response {
  data.close();
  return response;
}

/** A weak tag: the same rows, however they are packed. */
function tagOf(parts: unknown[]): string {
  return `W/"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}

/** Whether a reader already has what the tag names; a proxy that compresses marks its tag as weak. */
export function holds(asked: string | null, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  const tags = asked?.split(",").map(bare) ?? [];
  return tags.includes(bare(tag)) || tags.includes("*");
}
