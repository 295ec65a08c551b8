/** A record of a web archive, for tests. */
export function makeRecord(type: string, headers: Record<string, string>, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const all = {
    "WARC-Type": type,
    "WARC-Date": "2032-01-01T00:00:00Z",
    ...headers,
    "Content-Length": String(bytes.length),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from(["WARC/1.1", ...lines, "", ""].join("\r\n")), bytes, Buffer.from("\r\n\r\n")]);
}

type Answer = { status?: string; type?: string; body: string | Uint8Array; headers?: Record<string, string> };

/** A record of what a server has answered. */
export function makeResponse(
  url: string,
  { status = "200 OK", type = "text/html", body, headers = {} }: Answer,
): Buffer {
  const lines = Object.entries({ "Content-Type": type, ...headers }).map(([name, value]) => `${name}: ${value}`);
  const head = Buffer.from([`HTTP/1.1 ${status}`, ...lines, "", ""].join("\r\n"));
  const known = { "WARC-Target-URI": url, "Content-Type": "application/http; msgtype=response" };
  return makeRecord("response", known, Buffer.concat([head, Buffer.from(body)]));
}

const WORDS = "said on Friday that its old bridge over the river is shut until the autumn, and that nobody was hurt";

/** A page of an article of some town, long enough to be one. */
export function makePage(town: string): string {
  const paragraph = `<p>The council of ${town} ${WORDS}.</p>`;
  return `<!doctype html><html><head><title>Bridge of ${town}</title></head><body><article>${paragraph.repeat(3)}</article></body></html>`;
}
