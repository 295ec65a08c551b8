import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Limits } from "./request";
import { request } from "./request";
import { answer, serve, type TestServer, testNetwork } from "./server.sample";

const PAGE = "The bridge at Osk is closed. ".repeat(20);

const packed = (encoding: string, body: Buffer) => answer(200, { "content-encoding": encoding }, body);

let server: TestServer;
beforeAll(async () => {
  server = await serve({
    "/page": answer(200, { "content-type": "text/html; charset=windows-1251", etag: '"1"' }, PAGE),
    "/known": (response, headers) =>
      response.writeHead(headers["if-none-match"] === '"1"' && headers["if-modified-since"] ? 304 : 200).end(PAGE),
    "/gzip": packed("gzip", gzipSync(PAGE)),
    "/x-gzip": packed("X-Gzip", gzipSync(PAGE)),
    "/br": packed("br", brotliCompressSync(PAGE)),
    "/deflate": packed("deflate", deflateSync(PAGE)),
    "/raw": packed("deflate", deflateRawSync(PAGE)),
    "/bomb": packed("gzip", gzipSync(Buffer.alloc(30_000_000))),
    "/br-bomb": packed("br", brotliCompressSync(Buffer.alloc(30_000_000))),
    "/broken": packed("gzip", gzipSync(PAGE).subarray(0, 40)),
    "/unknown": packed("zip", Buffer.from(PAGE)),
    "/said-large": (response) => response.writeHead(200, { "content-length": 30_000_000 }).write("a"),
    "/large": (response) => {
      response.on("error", () => undefined);
      response.writeHead(200);
      for (let piece = 0; piece < 30; piece++) response.write(Buffer.alloc(100_000));
      response.end();
    },
    "/silent": () => undefined,
    "/slow": (response) => response.writeHead(200).write("The bridge"),
    "/headers": (response) => response.socket?.write(`HTTP/1.1 200 OK\r\n${"X: a\r\n".repeat(20_000)}`),
    "/endless-headers": (response) => {
      const drip = setInterval(() => response.socket?.write("X: a\r\n"), 10);
      response.socket?.write("HTTP/1.1 200 OK\r\n");
      response.socket?.on("close", () => clearInterval(drip));
    },
    "/broken-off": (response) => {
      response.writeHead(200, { "content-length": 100 }).write("The");
      setTimeout(() => response.destroy(), 20);
    },
    "/no-http": (response) => response.socket?.end("SSH-2.0\r\n"),
    "/gone": answer(410),
    "/empty": answer(204),
    "/later": answer(503, { "retry-after": "120" }),
    "/then": answer(429, { date: "Fri, 02 May 2031 10:00:00 GMT", "retry-after": "Fri, 02 May 2031 10:00:30 GMT" }),
    "/never": answer(304),
    "/elsewhere": answer(302, { location: "../page" }),
    "/nowhere": answer(301),
  });
});
afterAll(() => server.close());

const ask = (path: string, limits: Partial<Limits> = {}) =>
  request(new URL(server.at(path)), testNetwork([server.host], limits));

describe("a page", () => {
  test("comes as its server sent it, and who asks is named", async () => {
    expect(await ask("/page")).toEqual({
      kind: "answer",
      url: server.at("/page"),
      contentType: "text/html; charset=windows-1251",
      bytes: Buffer.from(PAGE),
      etag: '"1"',
      lastModified: null,
    });
    expect(server.seen.at(-1)?.headers["user-agent"]).toBe("Claimline/0.1 (+https://claims.example)");
    expect(server.seen.at(-1)?.headers).not.toHaveProperty("cookie");
  });

  test.each(["/gzip", "/x-gzip", "/br", "/deflate", "/raw"])("is unpacked: %s", async (path) => {
    expect(await ask(path)).toMatchObject({ kind: "answer", bytes: Buffer.from(PAGE) });
  });

  test("that is known and has not changed is not sent again", async () => {
    const validators = { etag: '"1"', lastModified: "Fri, 02 May 2031 10:00:00 GMT" };
    const network = testNetwork([server.host]);
    expect(await request(new URL(server.at("/known")), network, validators)).toEqual({
      kind: "unchanged",
      url: server.at("/known"),
    });
    expect(await ask("/known")).toMatchObject({ kind: "answer" });
  });
});

test.each<[string, string, Partial<Limits>, RegExp]>([
  ["a page that says it is too large", "/said-large", {}, /^is too large: it has more than 20,000,000 bytes\.$/],
  ["a page that is too large", "/large", { wireBytes: 500_000 }, /^is too large: it has more than 500,000 bytes\.$/],
  ["a page that unpacks to much more", "/bomb", {}, /^unpacks from \d\d,\d{3} bytes to more than \d,\d{3},\d{3};/],
  ["the same by brotli", "/br-bomb", {}, /^unpacks from \d\d bytes to more than 1,000,000;/],
  [
    "a page that unpacks to too much",
    "/gzip",
    { bodyBytes: 100 },
    /^unpacks from \d+ bytes to more than 100; expected/,
  ],
])("%s is refused", async (_what, path, limits, reason) => {
  expect(await ask(path, limits)).toEqual({ kind: "refused", reason: expect.stringMatching(reason) });
});

test("no memory is taken for what is made to fill it", async () => {
  const before = process.memoryUsage().arrayBuffers;
  await ask("/br-bomb");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
});

test.each<[string, string, Partial<Limits>, RegExp, boolean]>([
  ["a server that says nothing", "/silent", { beginMs: 50 }, /^did not answer within 0\.05 s\.$/, true],
  ["a page that never ends", "/slow", { wholeMs: 50 }, /^was not read within 0\.05 s\.$/, true],
  ["headers that never end", "/endless-headers", { beginMs: 80 }, /^did not answer within 0\.08 s\.$/, true],
  ["headers that are too many", "/headers", {}, /^has headers of more than 32,768 bytes/, false],
  ["a page that breaks off", "/broken-off", {}, /^broke off before it was read\.$/, true],
  ["a server of another kind", "/no-http", {}, /^cannot be read from 127\.0\.0\.1:\d+: Parse Error/, false],
  ["a page that is packed badly", "/broken", {}, /^cannot be unpacked: unexpected end of file\.$/, false],
  [
    "a page that is packed in an unknown way",
    "/unknown",
    {},
    /^is packed as “zip”; expected gzip, br, deflate\.$/,
    false,
  ],
  ["a page that is gone", "/gone", {}, /^answered 410 \(Gone\); expected a page\.$/, false],
  ["an answer without a page", "/empty", {}, /^answered 204 \(No Content\)/, false],
  ["a page that has not changed since never", "/never", {}, /^answered 304, though it was not read before\.$/, false],
  ["a redirect to nowhere", "/nowhere", {}, /^is elsewhere, and its server does not say where\.$/, false],
])("%s is a failure that is named", async (_what, path, limits, reason, again) => {
  expect(await ask(path, limits)).toMatchObject({ kind: "failed", reason: expect.stringMatching(reason), again });
});

test("a server that is busy says how long, in seconds or by its own clock", async () => {
  expect(await ask("/later")).toMatchObject({ kind: "failed", status: 503, again: true, busy: true, waitMs: 120_000 });
  expect(await ask("/then")).toMatchObject({ kind: "failed", status: 429, again: true, busy: true, waitMs: 30_000 });
});

test("a redirect is not followed", async () => {
  expect(await ask("/elsewhere")).toEqual({ kind: "redirect", to: server.at("/page") });
});

test("what is told to stop, stops", async () => {
  const stop = AbortSignal.timeout(30);
  const outcome = await request(new URL(server.at("/silent")), { ...testNetwork([server.host]), stop });
  expect(outcome).toMatchObject({ kind: "failed", reason: "was not read: told to stop.", again: false });
  expect(await request(new URL(server.at("/page")), { ...testNetwork([server.host]), stop })).toEqual(outcome);
});

describe("a name", () => {
  const asked = (names: Record<string, string[]>, allowed: string[] = []) =>
    request(new URL(`http://herald.example:${server.host.split(":")[1]}/page`), testNetwork(allowed, { names }));

  test("that stands for an address within is refused before anything is sent", async () => {
    const before = server.seen.length;
    expect(await asked({ "herald.example": ["127.0.0.1", "10.0.0.1"] })).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("is at herald.example (127.0.0.1, 10.0.0.1), which is not on the public network"),
    });
    expect(server.seen).toHaveLength(before);
  });

  test("is asked where the operator allows it", async () => {
    const port = server.host.split(":")[1];
    expect(await asked({ "herald.example": ["127.0.0.1"] }, [`herald.example:${port}`])).toMatchObject({
      kind: "answer",
    });
  });

  test("that nobody knows is a failure", async () => {
    expect(await asked({})).toMatchObject({ kind: "failed", reason: expect.stringContaining("no name server knows") });
  });
});

test("where nobody answers, that is said", async () => {
  const other = await serve({});
  await other.close();
  expect(await request(new URL(other.at("/")), testNetwork([other.host]))).toMatchObject({
    kind: "failed",
    reason: "cannot be reached: nobody answers there.",
    again: true,
  });
});
