/** What a server has answered, as an archive keeps it. */
export type HttpAnswer = { status: number; headers: Map<string, string>; body: Buffer };

/** Bytes in which the headers of an answer end. */
const MAX_HEADERS = 256_000;

/**
 * Reads an answer as it went over the wire: a line of status, headers, and the body, whose chunks are put together. Null where it is none.
 *
 *     readAnswer(Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Osk"))?.status // 200
 */
export function readAnswer(bytes: Buffer): HttpAnswer | null {
  const head = bytes.subarray(0, MAX_HEADERS).toString("latin1");
  const end = /\r?\n\r?\n/.exec(head);
  const [first = "", ...lines] = head.slice(0, end?.index).split(/\r?\n/);
  const [, status] = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first) ?? [];
  if (!status || !end) return null;

  const headers = readHeaders(lines);
  const body = bytes.subarray(end.index + end[0].length);
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  return { status: Number(status), headers, body: isChunked ? unchunk(body) : body };
}

/** Headers by their names in small letters; the first of a name counts. A line that goes on is put to the one before. */
export function readHeaders(lines: string[]): Map<string, string> {
  const headers = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const [, name, value = ""] = /^([^\s:]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
    else if (!name && last) headers.set(last, `${headers.get(last)} ${line.trim()}`);
    last = name?.toLowerCase() ?? last;
  }
  return headers;
}

/** A body without the marks of its chunks. Archives also keep bodies that were put together before: those stay as they are. */
function unchunk(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const feed = body.indexOf("\n", at);
    const [, size] = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.subarray(at, feed).toString("latin1").trim()) ?? [];
    if (feed < 0 || feed - at > 100 || !size) return chunks.length > 0 ? Buffer.concat(chunks) : body;
    if (Number.parseInt(size, 16) === 0) break;
    const end = feed + 1 + Number.parseInt(size, 16);
    chunks.push(body.subarray(feed + 1, end));
    at = body[end] === 13 ? end + 2 : end + 1;
  }
  return Buffer.concat(chunks);
}
