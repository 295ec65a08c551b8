import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFetcher, type Fetcher } from "@/lib/fetch/polite";
import type { Limits } from "@/lib/fetch/request";
import {
  answer,
  type Route,
  redirect,
  serve,
  type TestServer,
  testClock,
  testNetwork,
} from "@/lib/fetch/server.sample";
import type { Ingest } from "./ingest";
import { articleFile, createWorkshop, type Workshop } from "./workshop.sample";

const CLAIM = "@ north asserts capture Osk 2031-05-02";

let shop: Workshop;
let server: TestServer;
beforeEach(async () => {
  shop = createWorkshop();
  server = await serve({});
});
afterEach(async () => {
  await server.close();
  await shop.close();
});

/** An article as a server sends it. */
const article = (id: string, headers: Record<string, string> = {}, lines = [CLAIM]) =>
  answer(200, { "content-type": "text/plain", ...headers }, articleFile(id, lines));

/** A page that says by its tag that it has not changed. */
const tagged =
  (id: string, tag: string): Route =>
  (response, headers) => {
    if (headers["if-none-match"] === tag) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "text/plain", etag: tag }).end(articleFile(id, [CLAIM]));
  };

const rss = (...paths: string[]) =>
  answer(
    200,
    { "content-type": "application/rss+xml", etag: `"${paths.join()}"` },
    `<rss><channel>${paths.map((path) => `<item><link>${path}</link></item>`).join("")}</channel></rss>`,
  );

const map = (...entries: [path: string, changed?: string][]) =>
  `<urlset>${entries.map(([path, changed]) => `<url><loc>${path}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ""}</url>`).join("")}</urlset>`;

/** Reads addresses as another process would, on some day; host after host, so that nothing is out of order. */
function read(names: string[], changed: Partial<Ingest> = {}, limits: Partial<Limits> = {}) {
  const fetcher = createFetcher(testNetwork([server.host], limits), testClock());
  return shop.ingest(names, { fetcher, ...changed });
}

const at = (path: string) => server.at(path);
const textOf = (problems: Error[]) => problems.map(({ message }) => message).join("\n");
const rowOf = (path: string) => shop.db.fetched.findUnique({ where: { url: at(path) } });

describe("a page", () => {
  test("is read like a file, and remembered", async () => {
    server.routes["/a"] = redirect("/b");
    server.routes["/b"] = article("osk", { etag: '"1"', "last-modified": "Fri, 02 May 2031 10:00:00 GMT" });
    expect(await read([at("/a#top")])).toMatchObject({ new: 1, files: 0, visits: { asked: 1 }, problems: [] });
    expect(await shop.db.report.count()).toBe(1);
    expect(await rowOf("/a")).toMatchObject({
      kind: "page",
      status: "read",
      etag: '"1"',
      articleId: "osk",
      fetchedOn: "2031-06-01",
      askOn: "2031-06-02",
    });
  });

  test("as JSON is read as such", async () => {
    const osk = { id: "osk", outlet: "The Herald", text: "The bridge at Osk is closed, the council said on Monday." };
    server.routes["/a"] = answer(200, { "content-type": "application/json" }, JSON.stringify([osk]));
    expect(await read([at("/a")])).toMatchObject({ new: 1, problems: [] });
  });

  test("of HTML is read whatever its server says of its letters", async () => {
    const words =
      "The mayor of Osk said on Monday that the bridge, the \x93Old Lady\x94 of the town, is closed for good. ";
    const html = `<!doctype html><html><head><title>Osk</title></head><body><article><p>${words.repeat(4)}</p></article></body></html>`;
    const headers = { "content-type": "text/html; charset=utf-8" };
    server.routes["/osk.html"] = answer(200, headers, Buffer.from(html, "latin1"));
    const given = { publisher: "The Herald", columns: {} };
    expect(await read([at("/osk.html")], { given })).toMatchObject({ new: 1, problems: [] });
    expect((await shop.db.article.findFirstOrThrow()).text).toContain("“Old Lady”");
  });

  test("that has not changed is not sent again, unless the rules have", async () => {
    server.routes["/a"] = tagged("osk", '"1"');
    await read([at("/a")]);
    expect(await read([at("/a")])).toMatchObject({ new: 0, unchanged: 0, visits: { asked: 1, unchanged: 1 } });
    expect(await rowOf("/a")).toMatchObject({ status: "unchanged", etag: '"1"', articleId: "osk" });
    expect(await read([at("/a")], { extractorVersion: "newer" })).toMatchObject({ updated: 1 });
  });

  test("with another text is another version of the article", async () => {
    server.routes["/a"] = article("osk");
    await read([at("/a")]);
    server.routes["/a"] = article("osk", {}, [CLAIM, "The bridge is open again."]);
    expect(await read([at("/a")])).toMatchObject({ revised: 1, problems: [] });
    expect(await shop.db.article.count()).toBe(2);
  });

  test("may be had at two addresses", async () => {
    server.routes["/a"] = server.routes["/a?from=feed"] = article("osk");
    const tally = await read([at("/a"), at("/a?from=feed")]);
    expect(tally).toMatchObject({ problems: [] });
    expect(tally.new + tally.unchanged).toBe(2);
  });

  test("that is no article is told of by its address", async () => {
    server.routes["/a"] = answer(200, { "content-type": "text/plain" }, "Osk fell.");
    expect(textOf((await read([at("/a")])).problems)).toContain(
      `${at("/a")}: is no article: it begins with “Osk fell.”`,
    );
  });

  test("stands beside files in one run", async () => {
    server.routes["/a"] = article("osk");
    const file = shop.write("varen.txt", articleFile("varen", [CLAIM]));
    expect(await read([at("/a"), file])).toMatchObject({ new: 2, files: 1, visits: { asked: 1 } });
  });
});

describe("what is refused or fails is told of by its address, and stops no other", () => {
  test.each<[string, Route | null, string, string]>([
    ["another kind of address", null, "file:///etc/passwd", "file:///etc/passwd: is of the kind “file:”; expected"],
    [
      "a password",
      null,
      "https://me:secret@herald.example/",
      "https://…@herald.example/: has a name or a password in it",
    ],
    ["a private address", null, "http://10.0.0.1/", "http://10.0.0.1/: is at 10.0.0.1, which is not on the public"],
    ["this machine", null, "http://[::1]/", "http://[::1]/: is at ::1, which is not on the public network"],
    ["a number that is this machine", null, "http://2130706433/", "http://127.0.0.1/: is at 127.0.0.1, which is not"],
    ["a redirect within", redirect("http://169.254.169.254/"), "", "/x: leads to http://169.254.169.254/, which is at"],
    ["a circle", redirect("/y"), "", "/x: is led on more than 5 times"],
    ["a bomb", answer(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(9_000_000))), "", "/x: unpacks from"],
    ["a silent server", () => undefined, "", "/x: did not answer within 1 s."],
    ["a page that is not there", answer(404), "", "/x: answered 404 (Not Found); expected a page."],
    [
      "a page of no kind",
      answer(200, { "content-type": "image/png" }, Buffer.from("\x89PNG")),
      "",
      "/x: is of no kind",
    ],
  ])("%s", async (what, route, address, message) => {
    const limits = what === "a silent server" ? { beginMs: 1000 } : {};
    server.routes["/ok"] = article("osk");
    server.routes["/y"] = redirect("/x");
    if (route) server.routes["/x"] = route;
    const tally = await read([at("/ok"), address || at("/x")], {}, limits);
    expect(tally).toMatchObject({ new: 1 });
    expect(textOf(tally.problems)).toContain(message);
    expect(textOf(tally.problems)).not.toContain("secret");
  });

  test("what robots.txt forbids is not asked for", async () => {
    server.routes["/robots.txt"] = "User-agent: claimline\nDisallow: /private";
    server.routes["/private/a"] = article("osk");
    expect(textOf((await read([at("/private/a")])).problems)).toContain("the robots.txt of its host forbids it");
    expect(server.asked("/private/a")).toBe(0);
    expect(await rowOf("/private/a")).toMatchObject({ status: "refused", askOn: "2031-06-02" });
  });

  test("without a fetcher no address is read", async () => {
    expect(textOf((await shop.ingest([at("/a")])).problems)).toBe(
      `${at("/a")}: is an address; expected a file or a folder.`,
    );
  });
});

describe("a feed", () => {
  beforeEach(() => {
    server.routes["/feed"] = rss("/a", "/b");
    server.routes["/a"] = tagged("a", '"a"');
    server.routes["/b"] = tagged("b", '"b"');
  });

  test("has its pages read, and they are not asked for again the same day", async () => {
    expect(await read([at("/feed")])).toMatchObject({ new: 2, visits: { asked: 3 }, problems: [] });
    server.routes["/feed"] = rss("/c", "/a", "/b");
    server.routes["/c"] = article("c");
    expect(await read([at("/feed")])).toMatchObject({ new: 1, visits: { asked: 2 } });
    expect([server.asked("/a"), server.asked("/b"), server.asked("/c")]).toEqual([1, 1, 1]);
  });

  test("has its pages asked for again after a day, two, four, and no more after a month", async () => {
    const days: string[] = [];
    for (let day = 1; day <= 91; day++) {
      const today = new Date(Date.UTC(2031, 5, day)).toISOString().slice(0, 10);
      const before = server.asked("/a");
      await read([at("/feed")], { today });
      if (server.asked("/a") > before) days.push(today);
    }
    const [june, july] = ["2031-06", "2031-07"];
    expect(days).toEqual([
      `${june}-01`,
      `${june}-02`,
      `${june}-04`,
      `${june}-08`,
      `${june}-16`,
      `${july}-02`,
      "2031-08-03",
    ]);
  });

  test("that has not changed still has asked for what is due", async () => {
    const feed = server.routes["/feed"] as Exclude<Route, string>;
    server.routes["/b"] = answer(500);
    await read([at("/feed")]);
    server.routes["/feed"] = (response, headers) =>
      headers["if-none-match"] ? void response.writeHead(304).end() : feed(response, headers);
    server.routes["/b"] = article("b");
    expect(await read([at("/feed")])).toMatchObject({ new: 1, visits: { asked: 2, unchanged: 0 } });
  });

  test("gives its pages what is known of it", async () => {
    const osk = { id: "osk", text: "The bridge at Osk is closed, the council said on Monday.", outlet: "The Herald" };
    server.routes["/a"] = answer(200, { "content-type": "application/json" }, JSON.stringify(osk));
    const given = { publisher: "The Herald", columns: {} };
    const fetcher = createFetcher(testNetwork([server.host]), testClock());
    expect(await shop.ingest([{ name: at("/feed"), kind: "feed", given }], { fetcher })).toMatchObject({ new: 2 });
  });

  test("opens no address that is not public", async () => {
    server.routes["/feed"] = rss("http://10.0.0.1/", "javascript:alert(1)", "/a");
    const { problems, ...tally } = await read([at("/feed")]);
    expect(tally).toMatchObject({ new: 1 });
    expect(textOf(problems)).toContain("http://10.0.0.1/: is at 10.0.0.1, which is not on the public network");
    expect(textOf(problems)).toContain("javascript:alert(1): is of the kind “javascript:”");
  });

  test("that is no feed is told of", async () => {
    const fetcher = createFetcher(testNetwork([server.host]), testClock());
    const given = { publisher: null, columns: {} };
    const { problems } = await shop.ingest([{ name: at("/a"), kind: "feed", given }], { fetcher });
    expect(textOf(problems)).toBe(`${at("/a")}: is no feed; expected RSS or Atom. Name it as what it is.`);
  });
});

describe("a sitemap", () => {
  test("leads to further ones and to their pages, also packed", async () => {
    const index = ["/1.xml.gz", "/2.xml"].map((path) => `<sitemap><loc>${path}</loc></sitemap>`).join("");
    server.routes["/map"] = `<sitemapindex>${index}</sitemapindex>`;
    server.routes["/1.xml.gz"] = answer(200, { "content-type": "application/gzip" }, gzipSync(map(["/a"])));
    server.routes["/2.xml"] = map(["/b"], ["/a"]);
    server.routes["/a"] = article("a");
    server.routes["/b"] = article("b");
    expect(await read([at("/map")])).toMatchObject({ new: 2, visits: { asked: 5 }, problems: [] });
  });

  test("has a page asked for again that it says has changed", async () => {
    server.routes["/map"] = map(["/a", "2031-05-01"], ["/b", "2031-05-01"]);
    server.routes["/a"] = article("a");
    server.routes["/b"] = article("b");
    await read([at("/map")]);
    server.routes["/map"] = map(["/a", "2031-06-01"], ["/b", "2031-05-01"]);
    await read([at("/map")]);
    expect([server.asked("/a"), server.asked("/b")]).toEqual([2, 1]);
  });

  test("and a feed that say different times of one page have it asked for once", async () => {
    server.routes["/map"] = map(["/a", "2031-06-01"]);
    server.routes["/feed"] = `<rss><item><link>/a</link><pubDate>Sun, 01 Jun 2031 10:00:00 GMT</pubDate></item></rss>`;
    server.routes["/a"] = article("a");
    for (let run = 0; run < 3; run++) {
      await read([at("/feed")]);
      await read([at("/map")]);
    }
    expect(server.asked("/a")).toBe(1);
  });

  test("is read again the day it changed, and not where the one above says that it has not changed", async () => {
    server.routes["/map"] =
      `<sitemapindex><sitemap><loc>/1</loc><lastmod>2031-05-01</lastmod></sitemap></sitemapindex>`;
    server.routes["/1"] = map(["/a"]);
    server.routes["/a"] = answer(502);
    await read([at("/map")]);
    server.routes["/a"] = article("a");
    expect(await read([at("/map")])).toMatchObject({ new: 1 });
    expect(server.asked("/1")).toBe(1);
  });

  test("that names itself comes to an end", async () => {
    server.routes["/map"] =
      `<sitemapindex><sitemap><loc>/map</loc></sitemap><sitemap><loc>/2</loc></sitemap></sitemapindex>`;
    server.routes["/2"] =
      `<sitemapindex><sitemap><loc>/map</loc></sitemap><sitemap><loc>/3</loc></sitemap></sitemapindex>`;
    server.routes["/3"] = `<sitemapindex><sitemap><loc>/4</loc></sitemap></sitemapindex>`;
    await read([at("/map")]);
    expect(server.asked("/map")).toBe(1);
    expect(server.asked("/4")).toBe(0);
  });

  test("with more pages than are asked for in one run has the others wait, the oldest longest", async () => {
    const days = Array.from({ length: 510 }, (_, index) => new Date(Date.UTC(2029, 0, index + 1)).toISOString());
    server.routes["/map"] = map(...days.map((day, index): [string, string] => [`/p${index}`, day]));
    expect(await read([at("/map")])).toMatchObject({ visits: { asked: 501, waiting: 10 } });
    expect([server.asked("/p0"), server.asked("/p9"), server.asked("/p10")]).toEqual([0, 0, 1]);
  });
});

test("what fails is tried again the same day, but not for ever", async () => {
  server.routes["/feed"] = rss("/a");
  server.routes["/a"] = answer(404);
  for (let run = 0; run < 5; run++) await read([at("/feed")]);
  expect(server.asked("/a")).toBe(3);
  expect(await rowOf("/a")).toMatchObject({ status: "failed", failures: 3, askOn: "2031-06-02" });
});

test("of a host that is to be left alone the pages are left for the next run, and it is said once", async () => {
  server.routes["/feed"] = rss("/a", "/b", "/c", "/d");
  server.routes["/a"] = article("a");
  server.routes["/b"] = answer(429, { "retry-after": "3600" });
  const { problems, visits } = await read([at("/feed")]);
  expect(visits).toEqual({ asked: 3, unchanged: 0, waiting: 2 });
  expect(textOf(problems)).toMatch(
    /\/b: answered 429 .*\n.*\/c: is not asked for now: its host asked to be left alone/,
  );
  expect(await rowOf("/d")).toMatchObject({ status: "waiting", failures: 0 });
});

test("after enough no page is begun, and the others are left for the next run", async () => {
  const enough = new AbortController();
  server.routes["/feed"] = rss("/a", "/b", "/c");
  server.routes["/a"] = (response) => {
    enough.abort();
    response.writeHead(200, { "content-type": "text/plain" }).end(articleFile("a", [CLAIM]));
  };
  expect(await read([at("/feed")], { enough: enough.signal })).toMatchObject({
    new: 1,
    visits: { asked: 2, waiting: 2 },
  });
  server.routes["/b"] = article("b");
  server.routes["/c"] = article("c");
  expect(await read([at("/feed")])).toMatchObject({ new: 2 });
});

test("what is told to stop asks for nothing more, and keeps what it has", async () => {
  const stop = new AbortController();
  server.routes["/feed"] = rss("/a", "/b", "/c");
  server.routes["/a"] = article("a");
  server.routes["/b"] = () => stop.abort();
  const network = { ...testNetwork([server.host]), stop: stop.signal };
  const tally = await shop.ingest([at("/feed")], { fetcher: createFetcher(network, testClock()), stop: stop.signal });
  expect(tally).toMatchObject({ new: 1, problems: [] });
  expect(server.asked("/c")).toBe(0);
  expect(await rowOf("/b")).toMatchObject({ status: "waiting", askOn: "2031-06-01" });
});

describe("a page that a list leads to", () => {
  const herald = "https://www.herald.example/osk";

  /** A world of hosts that need no network: each address with what it answers. */
  const world = (pages: Record<string, string>): Fetcher => ({
    allowHosts: [],
    stop: undefined,
    async get(url) {
      const body = pages[url];
      if (body === undefined) return { kind: "failed", reason: "is not there.", again: false };
      const contentType = body.startsWith("<") ? "application/xml" : "text/plain";
      return { kind: "answer", url, contentType, bytes: Buffer.from(body), etag: null, lastModified: null };
    },
  });
  const feed = (url: string) => `<rss><item><link>${url}</link></item></rss>`;
  const osk = (lines: string[]) => articleFile("osk", lines, { publisher: "The Herald", url: herald });
  const evil = "https://evil.example/feed";

  beforeEach(async () => {
    const fetcher = world({ [herald]: osk([CLAIM]) });
    expect(await shop.ingest([herald], { fetcher })).toMatchObject({ new: 1 });
  });

  test("does not pass for one of another site", async () => {
    const fetcher = world({
      [evil]: feed("https://evil.example/osk"),
      "https://evil.example/osk": osk(["All is well."]),
    });
    expect(await shop.ingest([evil], { fetcher })).toMatchObject({ new: 1, revised: 0 });
    const { id, url } = await shop.db.article.findFirstOrThrow({ where: { id: { not: "osk" } } });
    expect([id, url]).toEqual([expect.stringMatching(/^evil\.example-/), "https://evil.example/osk"]);
  });

  test("alters nothing that was read of another site, or from a file", async () => {
    await shop.ingest([shop.write("varen.txt", articleFile("varen", [CLAIM]))]);
    for (const id of ["osk", "varen"]) {
      const fetcher = world({
        [evil]: feed("https://evil.example/a"),
        "https://evil.example/a": articleFile(id, ["Well."]),
      });
      const { problems, ...tally } = await shop.ingest([evil], { fetcher, today: "2031-06-05" });
      expect(tally).toMatchObject({ new: 0, updated: 0, revised: 0 });
      expect(textOf(problems)).toContain(`https://evil.example/a (${id}): the article “${id}” is stored and was`);
      await shop.db.fetched.deleteMany();
    }
  });

  test("is another version where its own site corrects it", async () => {
    const list = "https://herald.example/feed";
    const fetcher = world({ [list]: feed(herald), [herald]: osk([CLAIM, "The bridge is open again."]) });
    expect(await shop.ingest([list], { fetcher, today: "2031-06-05" })).toMatchObject({ revised: 1, problems: [] });
  });

  test("has its address where it gives none", async () => {
    const page = "https://herald.example/varen";
    const fetcher = world({ [evil]: feed(page), [page]: articleFile("varen", [CLAIM]) });
    await shop.ingest([evil], { fetcher });
    expect(await shop.db.article.findUnique({ where: { id: "varen" } })).toMatchObject({ url: page });
  });
});
