import { type IncomingMessage, STATUS_CODES } from "node:http";
import { type Failed, failed, type Outcome, type Redirect, refused } from "./outcome";
import { unpack } from "./unpack";

const MOVED = new Set([301, 302, 303, 307, 308]);
const READ = new Set([200, 203]);

/** Answers that may be others in a moment: too early, too many requests, and faults of the server. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Answers by which a server asks to be left alone. */
const BUSY = new Set([429, 503]);

/** What a server's answer comes to. Its body is read only where it is a page, and no further than the limits. */
export async function answerTo(
  url: URL,
  response: IncomingMessage,
  limits: { wireBytes: number; bodyBytes: number },
): Promise<Outcome | Redirect> {
  const { statusCode: status = 0, headers } = response;
  if (READ.has(status)) return readPage(url, response, limits);
  response.destroy();
  if (status === 304) return { kind: "unchanged", url: url.href };
  if (MOVED.has(status)) return redirectOf(url, headers.location);
  return toFailed(status, response);
}

async function readPage(
  url: URL,
  response: IncomingMessage,
  { wireBytes, bodyBytes }: { wireBytes: number; bodyBytes: number },
): Promise<Outcome> {
  const { headers } = response;
  const wire = await readWire(response, wireBytes);
  if (!wire) return refused(`is too large: it has more than ${wireBytes.toLocaleString("en")} bytes.`);
  const bytes = await unpack(wire, headers["content-encoding"], bodyBytes);
  if ("kind" in bytes) return bytes;
  return {
    kind: "answer",
    url: url.href,
    contentType: headers["content-type"] ?? null,
    bytes,
    etag: headers.etag ?? null,
    lastModified: headers["last-modified"] ?? null,
  };
}

/** The bytes as they come, or null where they are too many: the connection is cut then. */
async function readWire(response: IncomingMessage, most: number): Promise<Uint8Array | null> {
  if (Number(response.headers["content-length"]) > most) {
    response.destroy();
    return null;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function redirectOf(url: URL, location: string | undefined): Redirect | Failed {
  if (location !== undefined && URL.canParse(location, url))
    return { kind: "redirect", to: new URL(location, url).href };
  return failed("is elsewhere, and its server does not say where.");
}

function toFailed(status: number, { headers }: IncomingMessage): Failed {
  const words = STATUS_CODES[status];
  return failed(`answered ${status}${words ? ` (${words})` : ""}; expected a page.`, {
    status,
    again: PASSING.has(status),
    busy: BUSY.has(status),
    waitMs: waitOf(headers["retry-after"], headers.date),
  });
}

/** Milliseconds of a Retry-After: seconds, or a time, which is told from the server's own clock. */
function waitOf(after: string | undefined, date: string | undefined): number | undefined {
  if (after === undefined) return undefined;
  if (/^\d{1,9}$/.test(after.trim())) return Number(after) * 1000;
  const wait = Date.parse(after) - Date.parse(date ?? "");
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
