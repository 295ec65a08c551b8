import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readList } from "./list";

const read = (content: string | Buffer, contentType: string | null = null) =>
  readList({
    kind: "answer",
    url: "https://herald.example/feeds/all.xml",
    contentType,
    bytes: Buffer.from(content),
    etag: null,
    lastModified: null,
  });

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title><link>https://herald.example/</link>
<item><title>Osk</title><link>https://herald.example/osk?a=1&amp;b=2</link><pubDate>Fri, 02 May 2031 10:00:00 GMT</pubDate>
  <media:group><media:link>https://cdn.example/a.jpg</media:link></media:group></item>
<!-- <item><link>https://herald.example/hidden</link></item> -->
<item><link><![CDATA[ https://herald.example/varen ]]></link><pubDate>Sat, 03 May 2031 10:00:00 GMT</pubDate>
  <description><![CDATA[<a href="/x">Not </item> this <link>https://x.example/</link></a>]]></description></item>
<item><guid>https://herald.example/mal#top</guid></item>
<item><guid>tag:herald</guid></item>
<item><link>https://herald.example/osk?a=1&amp;b=2</link></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://herald.example/"/>
<entry><link rel="self" href="/self"/><link rel='alternate' type="text/html" href='/osk'/><updated>2031-05-02T10:00:00Z</updated>
<source><link href="/source"/></source><content type="xhtml"><div><link href="/no"/></div></content></entry></feed>`;

const RDF = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><item rdf:about="x"><link>https://herald.example/osk</link>
<dc:date>2031-05-02</dc:date></item></rdf:RDF>`;

const MAP = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns:news="n"><url><loc> https://herald.example/osk </loc>
<lastmod>2031-05-02</lastmod><image:image><image:loc>https://herald.example/osk.jpg</image:loc></image:image></url>
<url><loc>https://herald.example/varen</loc><news:news><news:publication_date>2031-05-03</news:publication_date></news:news></url></urlset>`;

const INDEX = `<sitemapindex><sitemap><loc>https://herald.example/1.xml.gz</loc><lastmod>2031-05-01</lastmod></sitemap>
<sitemap><loc>/2.xml</loc><lastmod>2031-05-02</lastmod></sitemap></sitemapindex>`;

test("the pages of RSS come newest first, each once, with what their links say", async () => {
  expect(await read(RSS)).toEqual({
    kind: "feed",
    lists: [],
    pages: [
      { url: "https://herald.example/varen", changed: "2031-05-03T10:00:00.000Z" },
      { url: "https://herald.example/osk?a=1&b=2", changed: "2031-05-02T10:00:00.000Z" },
      { url: "https://herald.example/mal", changed: null },
    ],
  });
});

test.each([
  ["Atom", ATOM, "2031-05-02T10:00:00.000Z"],
  ["RSS 1.0", RDF, "2031-05-02T00:00:00.000Z"],
  ["the same with a byte-order mark", `\uFEFF${RDF}`, "2031-05-02T00:00:00.000Z"],
])("reads %s", async (_what, xml, changed) => {
  expect(await read(xml)).toMatchObject({ kind: "feed", pages: [{ url: "https://herald.example/osk", changed }] });
});

test("reads sitemaps, also packed, and those that name further ones", async () => {
  const pages = [
    { url: "https://herald.example/varen", changed: "2031-05-03T00:00:00.000Z" },
    { url: "https://herald.example/osk", changed: "2031-05-02T00:00:00.000Z" },
  ];
  expect(await read(MAP)).toEqual({ kind: "sitemap", pages, lists: [] });
  expect(await read(gzipSync(MAP))).toEqual({ kind: "sitemap", pages, lists: [] });
  expect(await read(INDEX)).toEqual({
    kind: "sitemap",
    pages: [],
    lists: [
      { url: "https://herald.example/2.xml", changed: "2031-05-02T00:00:00.000Z" },
      { url: "https://herald.example/1.xml.gz", changed: "2031-05-01T00:00:00.000Z" },
    ],
  });
});

test.each([
  ["a page", "<!doctype html><html><body>The <feed> of the sheep</body></html>"],
  ["JSON", '{"id":"osk"}'],
  ["a text", "The bridge at Osk is closed."],
  ["nothing", ""],
])("%s is no list", async (_what, content) => {
  expect(await read(content)).toBeNull();
});

describe("what was made to do harm", () => {
  test("a packed sitemap that unpacks to much more is refused", async () => {
    expect(await read(gzipSync(Buffer.alloc(60_000_000)))).toMatchObject({ kind: "refused" });
  });

  test("names that a document declares are not put in", async () => {
    const bomb = `<!DOCTYPE f [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><item><link>https://h.example/&b;</link></item></rss>`;
    expect(await read(bomb)).toMatchObject({ pages: [{ url: "https://h.example/&b;" }] });
  });

  test.each([
    ["elements that are never closed", "<item><link>".repeat(200_000)],
    ["comments that are never closed", "<!--".repeat(500_000)],
    ["sections that are never closed", "<![CDATA[".repeat(200_000)],
    ["signs of no tag", "<".repeat(2_000_000)],
    ["spaces", `<item ${" ".repeat(2_000_000)}`],
    ["quotes", `<item><link href="${"a='".repeat(300_000)}></item>`],
  ])("%s take no long time", { timeout: 20_000 }, async (_what, content) => {
    expect(await read(`<rss>${content}`)).toMatchObject({ kind: "feed" });
  });

  test("of a list without end fifty thousand pages are taken", async () => {
    const items = Array.from({ length: 60_000 }, (_, index) => `<url><loc>https://h.example/${index}</loc></url>`);
    const list = await read(`<urlset>${items.join("")}</urlset>`);
    expect(list).toMatchObject({ pages: { length: 50_000 } });
  });
});
