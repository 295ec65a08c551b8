import { afterEach, describe, expect, test } from "vitest";
import { createFetcher, MANNERS } from "./polite";
import { answer, type Route, redirect, serve, type TestServer, testClock, testNetwork } from "./server.sample";

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server with these routes, and a fetcher that is allowed to ask it. */
async function start(routes: Record<string, Route>, more: Parameters<typeof testNetwork>[1] = {}) {
  const server = await serve(routes);
  open.push(server);
  const clock = testClock();
  const fetcher = createFetcher(testNetwork([server.host], more), clock);
  return { server, clock, get: (path: string) => fetcher.get(server.at(path)), fetcher };
}

const reasonOf = async (outcome: Promise<object>) => ((await outcome) as { reason?: string }).reason;

describe("redirects", () => {
  test("are followed, and the last address is the page's", async () => {
    const { server, get } = await start({ "/a": redirect("/b"), "/b": redirect("/c", 308), "/c": "The page." });
    expect(await get("/a")).toMatchObject({ kind: "answer", url: server.at("/c") });
  });

  test.each([
    [
      "to an address within",
      "http://127.0.0.2:8080/",
      /^leads to http:\/\/127\.0\.0\.2:8080\/, which is at 127\.0\.0\.2, which/,
    ],
    ["to a private network", "http://10.0.0.1/", /which is at 10\.0\.0\.1, which is not on the public network/],
    [
      "to a name within",
      "http://within.example/",
      /^is not asked for: its robots\.txt is at within\.example \(10\.0\.0\.1\), which is not/,
    ],
    ["to a file", "file:///etc/passwd", /^leads to file:\/\/\/etc\/passwd, which is of the kind “file:”/],
    ["to a password", "http://a:b@herald.example/", /which has a name or a password in it/],
    ["to itself", "/a", /^leads to itself; expected a page\.$/],
    ["in a circle", "/b", /^is led on more than 5 times; expected a page\.$/],
  ])("%s are refused", async (_what, location, reason) => {
    const names = { "within.example": ["10.0.0.1"] };
    const { get } = await start({ "/a": redirect(location), "/b": redirect("/a") }, { names });
    expect(await get("/a")).toMatchObject({ kind: "refused", reason: expect.stringMatching(reason) });
  });
});

describe("robots.txt", () => {
  test("is obeyed, for our name before all others, and read once", async () => {
    const { server, get } = await start({
      "/robots.txt": "User-agent: *\nDisallow: /\n\nUser-agent: claimline\nDisallow: /own\nAllow: /own/open\n",
      "/a": "Yes.",
      "/own/open": "Yes.",
      "/own/shut": "No.",
    });
    expect(await get("/a")).toMatchObject({ kind: "answer" });
    expect(await get("/own/open")).toMatchObject({ kind: "answer" });
    expect(await get("/own/shut")).toEqual({
      kind: "refused",
      reason: "is not for programs: the robots.txt of its host forbids it.",
    });
    expect(server.asked("/own/shut")).toBe(0);
    expect(server.asked("/robots.txt")).toBe(1);
  });

  test("for all holds for us where we are not named", async () => {
    const { get } = await start({ "/robots.txt": "User-agent: *\nDisallow: /*.pdf$\n", "/a.pdf": "", "/a": "Yes." });
    expect(await get("/a.pdf")).toMatchObject({ kind: "refused" });
    expect(await get("/a")).toMatchObject({ kind: "answer" });
  });

  test("that a redirect leads to is obeyed too", async () => {
    const { get } = await start({ "/robots.txt": "User-agent: *\nDisallow: /b\n", "/a": redirect("/b"), "/b": "No." });
    expect(await get("/a")).toMatchObject({ kind: "refused", reason: expect.stringContaining("robots.txt") });
  });

  test.each([
    ["is not there", answer(404)],
    ["may not be read", answer(403)],
  ])("that %s forbids nothing", async (_what, robots) => {
    const { get } = await start({ "/robots.txt": robots, "/a": "Yes." });
    expect(await get("/a")).toMatchObject({ kind: "answer" });
  });

  test.each<[string, Route, string]>([
    [
      "fails",
      answer(500),
      "is not asked for now: its robots.txt answered 500 (Internal Server Error); expected a page.",
    ],
    ["is refused for now", answer(429), "is not asked for now: its robots.txt answered 429 (Too Many Requests)"],
    ["does not come", () => undefined, "is not asked for now: its robots.txt did not answer within 1 s."],
  ])("that %s forbids all for now", async (_what, robots, reason) => {
    const { server, get } = await start({ "/robots.txt": robots, "/a": "Not now." }, { beginMs: 1000 });
    expect(await get("/a")).toMatchObject({ kind: "failed", reason: expect.stringContaining(reason) });
    expect(server.asked("/a")).toBe(0);
  });

  test("is read no further than half a megabyte", async () => {
    const long = `${"# Nothing to see.\n".repeat(30_000)}User-agent: *\nDisallow: /\n`;
    const { get } = await start({ "/robots.txt": long, "/a": "Yes." });
    expect(await get("/a")).toMatchObject({ kind: "answer" });
  });

  test("says how long to wait between pages, up to a minute", async () => {
    for (const [said, kept] of [
      ["7", 7000],
      ["0.1", 1000],
      ["86400", 60_000],
      ["soon", 1000],
    ] as const) {
      const { clock, get } = await start({
        "/robots.txt": `User-agent: *\nCrawl-delay: ${said}\n`,
        "/a": "",
        "/b": "",
      });
      await get("/a");
      await get("/b");
      expect(clock.slept).toEqual([1000, kept]);
    }
  });
});

describe("a host", () => {
  test("is asked one thing at a time, with a pause between", async () => {
    let underWay = 0;
    let most = 0;
    const slow: Route = (response) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => response.end(String(underWay--)), 20);
    };
    const { clock, get } = await start({ "/a": slow, "/b": slow, "/c": slow });
    await Promise.all(["/a", "/b", "/c"].map(get));
    expect(most).toBe(1);
    expect(clock.slept).toEqual([1000, 1000, 1000]);
  });

  test("waits for no other", async () => {
    const one = await start({ "/a": () => undefined });
    const two = await serve({ "/b": "Here." });
    open.push(two);
    const fetcher = createFetcher(testNetwork([one.server.host, two.host], { beginMs: 60_000 }), testClock());
    void fetcher.get(one.server.at("/a"));
    expect(await fetcher.get(two.at("/b"))).toMatchObject({ kind: "answer" });
  });

  test("that is busy is asked again when it says", async () => {
    let busy = true;
    const { server, clock, get } = await start({
      "/a": (response) => {
        response.writeHead(busy ? 429 : 200, { "retry-after": "9" }).end();
        busy = false;
      },
    });
    expect(await get("/a")).toMatchObject({ kind: "answer" });
    expect(clock.slept).toEqual([1000, 9000]);
    expect(server.asked("/a")).toBe(2);
  });

  test("that fails is asked a few times, each later than before", async () => {
    const { server, clock, get } = await start({ "/a": answer(502), "/b": "Fine." });
    expect(await get("/a")).toMatchObject({ kind: "failed", status: 502 });
    expect(server.asked("/a")).toBe(MANNERS.tries);
    expect(clock.slept).toEqual([1000, 5000, 10_000]);
    expect(await get("/b")).toMatchObject({ kind: "answer" });
  });

  test("that asks to be left alone for long is left alone", async () => {
    const { server, clock, get } = await start({ "/a": answer(503, { "retry-after": "7200" }), "/b": "Hidden." });
    expect(await get("/a")).toMatchObject({ kind: "failed", status: 503 });
    expect(await reasonOf(get("/b"))).toBe("is not asked for now: its host asked to be left alone, for 120 more min.");
    expect(server.asked("/b")).toBe(0);
    await clock.sleep(7_200_000);
    expect(await get("/b")).toMatchObject({ kind: "answer" });
  });

  test("that says no for good is not asked again", async () => {
    const { server, get } = await start({ "/a": answer(403) });
    expect(await reasonOf(get("/a"))).toBe("answered 403 (Forbidden); expected a page.");
    expect(server.asked("/a")).toBe(1);
  });
});
