import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type Answer, keepAnswers, keyOf } from "./kept-answers.mjs";

let server: Server | undefined;
afterEach(() => server?.close());

/** A site whose pages say how often they were drawn. */
async function serve(draw: (count: number) => RequestListener = page) {
  const state = { drawn: 0, revision: "a" as string | null, older: 0, told: [] as Answer[] };
  const kept = keepAnswers(
    (request, response) => {
      state.drawn += 1;
      draw(state.drawn)(request, response);
    },
    {
      readRevision: () => state.revision,
      countOlder: () => state.older,
      tell: (answer) => void state.told.push(answer),
    },
  );
  server = createServer(kept.answer).listen(0, "127.0.0.1");
  await new Promise((listening) => server?.once("listening", listening));
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await fetch(site + path, init);
    return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
  };
  return { state, ask, add: kept.add };
}

function page(count: number): RequestListener {
  return (_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.write("<p>Värén, drawn ");
    response.end(`${count} times</p>`);
  };
}

test("who asks the same gets the same, which is drawn once", async () => {
  const { state, ask } = await serve();
  const first = await ask("/events/varen");
  expect(first).toEqual({ status: 200, type: "text/html; charset=utf-8", text: "<p>Värén, drawn 1 times</p>" });
  expect(await ask("/events/varen")).toEqual(first);
  expect((await ask("/events/osk")).text).toContain("drawn 2");
  expect(state.drawn).toBe(2);
});

test("after a change it is drawn anew", async () => {
  const { state, ask } = await serve();
  await ask("/");
  state.revision = "b";
  expect((await ask("/")).text).toContain("drawn 2");
});

test("what changes while it is drawn is not given later", async () => {
  const { state, ask } = await serve((count) => (request, response) => {
    state.revision = "b";
    page(count)(request, response);
  });
  await ask("/");
  expect((await ask("/")).text).toContain("drawn 2");
});

test("what was drawn of older data is not kept", async () => {
  const { state, ask } = await serve((count) => (request, response) => {
    state.older = Math.min(count, 1);
    page(count)(request, response);
  });
  await ask("/");
  expect((await ask("/")).text).toContain("drawn 2");
  expect((await ask("/")).text).toContain("drawn 2");
});

test("without a revision nothing is kept", async () => {
  const { state, ask } = await serve();
  state.revision = null;
  await ask("/");
  await ask("/");
  expect(state.drawn).toBe(2);
});

test.each<[string, RequestListener]>([
  ["an error", (_request, response) => response.writeHead(500).end("no")],
  ["a cookie", (_request, response) => response.setHeader("Set-Cookie", "theme=dark").end("yes")],
  ["a large file", (_request, response) => response.end("x".repeat(300_000))],
  [
    "a file that grows large",
    (_request, response) => [1, 2, 3].map(() => response.write("x".repeat(100_000))) && response.end(),
  ],
])("%s is not kept", async (_what, listener) => {
  const { state, ask } = await serve(() => listener);
  const first = await ask("/");
  expect(await ask("/")).toEqual(first);
  expect(state.drawn).toBe(2);
  expect(state.told).toEqual([]);
});

test("another process answers with what it is told, as long as it holds", async () => {
  const one = await serve();
  await one.ask("/events/varen");
  const [told] = one.state.told;
  server?.close();
  const other = await serve();
  // The host is another one here, and matters.
  other.add({ ...(told as Answer), key: "not asked for" });
  expect((await other.ask("/events/varen")).text).toContain("drawn 1");
  const key = other.state.told[0]?.key ?? "";
  other.add({ ...(told as Answer), key, body: Buffer.from("told") });
  expect((await other.ask("/events/varen")).text).toBe("told");
  expect(other.state.drawn).toBe(1);
});

test.each<[string, IncomingHttpHeaders, boolean]>([
  ["the same words", {}, true],
  ["another theme", { cookie: "theme=dark" }, false],
  ["another way to pack", { "accept-encoding": "br" }, false],
  ["another host", { host: "elsewhere.example" }, false],
  ["another type", { accept: "application/json" }, false],
  ["another browser", { "user-agent": "other" }, true],
])("with %s", (_what, headers, isSame) => {
  const plain = keyOf({ method: "GET", url: "/ogc", headers: { host: "here.example" } });
  const asked = keyOf({ method: "GET", url: "/ogc", headers: { host: "here.example", ...headers } });
  expect(asked === plain).toBe(isSame);
});

test.each<[string, string, string, IncomingHttpHeaders]>([
  ["a form", "POST", "/theme", {}],
  ["a question for the head alone", "HEAD", "/", {}],
  ["a part", "GET", "/", { range: "bytes=0-9" }],
  ["what is new", "GET", "/claims.csv", { "if-none-match": '"x"' }],
  ["what Next’s script reads", "GET", "/?_rsc=1", { rsc: "1" }],
  ["what is theirs", "GET", "/", { authorization: "Basic x" }],
  ["a packed file", "GET", "/_next/static/chunks/a.js", {}],
])("%s is left to the site", (_what, method, url, headers) => {
  expect(keyOf({ method, url, headers })).toBeNull();
});
