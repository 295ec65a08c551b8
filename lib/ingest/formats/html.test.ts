import { describe, expect, test } from "vitest";
import type { Article } from "../article";
import { bytesSource } from "../source";
import { html } from "./html";
import { readWith } from "./read.sample";
import { readBy } from "./read-by";

const FIRST = "The council of Osk said on Friday that its old bridge over the river is shut until the autumn.";
const SECOND = "Nobody was hurt when a beam came down, the council said, and a way round leads through the forest.";
const THIRD = "Its engineers are to look at the other two bridges within the week, it said.";
const TEXT = [FIRST, SECOND, THIRD].join("\n\n");

const page = (head = "", body = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`) =>
  `<!doctype html><html lang="en"><head><title>Bridge shut - The Osk Herald</title>${head}</head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <main><article><h1>Bridge shut</h1>${body}</article></main>
  <footer>All rights reserved</footer><script>document.write("never")</script></body></html>`;

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const ARTICLE = {
  "@type": "NewsArticle",
  headline: "Bridge of Osk shut",
  datePublished: "2031-05-02T23:30:00-04:00",
  publisher: { "@type": "Organization", name: "The Osk Herald" },
};

const given = { publisher: "A paper" };
const read = async (content: string | Uint8Array, known = given) =>
  (await readWith(html, "osk.html", content, known))[0] as Article;

test("reads the text of a page, in paragraphs, and nothing around it", async () => {
  expect((await read(page())).text).toBe(TEXT);
});

test("keeps headings, items and quotations as paragraphs, and leaves out captions", async () => {
  const body = `<p>${FIRST}</p><h2>The beam</h2><p>${SECOND}</p><figure><img src="x.jpg"><figcaption>The bridge</figcaption></figure>
    <ul><li>The north bridge, which is to be looked at</li></ul><blockquote><p>We shall see, the council said.</p></blockquote><p>${THIRD}</p>`;
  expect((await read(page("", body))).text.split("\n\n")).toEqual([
    FIRST,
    "The beam",
    SECOND,
    "The north bridge, which is to be looked at",
    "We shall see, the council said.",
    THIRD,
  ]);
});

test("the same page gives the same article", async () => {
  expect(await read(page(ld(ARTICLE)))).toEqual(await read(page(ld(ARTICLE))));
});

describe("the outlet is known", () => {
  const site = '<meta property="og:site_name" content="Osk Online">';
  test.each([
    ["by JSON-LD", ld(ARTICLE) + site, "The Osk Herald", "stated: JSON-LD publisher"],
    [
      "by JSON-LD that names it elsewhere",
      ld({
        "@graph": [
          { ...ARTICLE, publisher: { "@id": "#us" } },
          { "@id": "#us", name: "Us" },
        ],
      }),
      "Us",
      "stated: JSON-LD publisher",
    ],
    ["by OpenGraph", site, "Osk Online", "stated: meta og:site_name"],
    ["by who gave the page", "", "A paper", "stated: given with the file"],
  ])("%s", async (_how, head, publisher, publisherBasis) => {
    expect(await read(page(head))).toMatchObject({ publisher, publisherBasis });
  });

  test("by the host of its address, where nobody says it", async () => {
    const head = '<link rel="canonical" href="https://www.herald.example/osk">';
    const none = { publisher: null } as unknown as typeof given;
    expect(await read(page(head), none)).toMatchObject({
      publisher: "herald.example",
      publisherBasis: "inferred: host of the address",
    });
    expect(String(await read(page(), none))).toContain(
      "publisher is nothing; expected the name of an outlet, in the file or by --publisher NAME",
    );
  });
});

describe("the day is known", () => {
  const stated = "2031-05-02";
  test.each([
    ["by JSON-LD", page(ld(ARTICLE)), "stated: JSON-LD datePublished"],
    ["by JSON-LD in a list", page(ld([{ "@type": "WebSite" }, ARTICLE])), "stated: JSON-LD datePublished"],
    [
      "by a meta",
      page('<meta property="article:published_time" content="2031-05-02T00:30:00+09:00">'),
      "stated: meta article:published_time",
    ],
    [
      "past what is no day",
      page(`${ld({ ...ARTICLE, datePublished: "soon" })}<meta name="date" content="2031-05-02">`),
      "stated: meta date",
    ],
    [
      "by a time that is marked",
      page(
        "",
        `<time itemprop="datePublished" datetime="2031-05-02">then</time><time datetime="2030-01-01">x</time><p>${TEXT}</p>`,
      ),
      "stated: time of publication in the page",
    ],
    [
      "by the only time",
      page("", `<time datetime="2031-05-02T10:00Z">then</time><p>${TEXT}</p>`),
      "stated: the only day of a time in the page",
    ],
    [
      "by its address",
      page('<meta property="og:url" content="https://herald.example/2031/05/02/osk">'),
      "inferred: the day in the address",
    ],
    [
      "by the dateline at last",
      page("", `<p>OSK, May 2, 2031 (Wire) — ${TEXT}</p>`),
      "inferred: the date in the dateline",
    ],
  ])("%s", async (_how, content, publishedBasis) => {
    expect(await read(content)).toMatchObject({ published: stated, publishedBasis });
  });

  test.each([
    [
      "where times differ",
      page("", `<time datetime="2031-05-02">a</time><time datetime="2031-05-03">b</time><p>${TEXT}</p>`),
    ],
    [
      "by a day within the text",
      page("", `<p>${FIRST} It opened on May 2, 2031 — so the council.</p><p>${SECOND}</p>`),
    ],
  ])("not %s", async (_how, content) => {
    expect(await read(content)).toMatchObject({ published: null });
  });
});

describe("the address is", () => {
  const canonical = '<link rel="canonical" href="/osk">';
  test.each([
    [
      "what the page calls its own",
      `${canonical}<meta property="og:url" content="https://herald.example/other">`,
      "https://herald.example/osk",
    ],
    [
      "where it was fetched, if it calls that of the site its own",
      '<link rel="canonical" href="https://herald.example/">',
      "https://herald.example/osk?x=1",
    ],
    [
      "where it was fetched, if it says something that could run",
      '<link rel="canonical" href="javascript:alert(1)">',
      "https://herald.example/osk?x=1",
    ],
  ])("%s", async (_what, head, url) => {
    const source = bytesSource(Buffer.from(page(head)), {
      name: "x",
      url: "https://herald.example/osk?x=1",
      contentType: "text/html",
    });
    for await (const one of html.read(source, { publisher: null, columns: {} })) expect(one).toMatchObject({ url });
  });

  test("what the browser wrote into a saved page", async () => {
    const saved = page().replace("<html", "<!-- saved from url=(0030)https://herald.example/saved -->\n<html");
    expect(await read(saved)).toMatchObject({
      url: "https://herald.example/saved",
      id: expect.stringMatching(/^herald\.example-/),
    });
  });
});

test.each([
  ["JSON-LD", page(ld({ ...ARTICLE, headline: "Bridge of Osk shut" })), "Bridge of Osk shut"],
  ["OpenGraph", page('<meta property="og:title" content="Osk: bridge shut">'), "Osk: bridge shut"],
  ["the first heading", page(), "Bridge shut"],
])("the title is that of %s", async (_what, content, title) => {
  expect(await read(content)).toMatchObject({ title });
});

test.each([
  [
    "an organization that wrote it",
    ld({
      ...ARTICLE,
      author: [
        { "@type": "Person", name: "A. Writer" },
        { "@type": "NewsMediaOrganization", name: "Wire" },
      ],
    }),
    "Wire",
  ],
  ["not the outlet itself", ld({ ...ARTICLE, author: { "@type": "Organization", name: "The Osk Herald" } }), null],
  ["not a person", ld({ ...ARTICLE, author: { "@type": "Person", name: "A. Writer" } }), null],
  ["one in the byline", '<meta name="author" content="By Reuters">', "Reuters"],
  ["not one among others in it", '<meta name="author" content="A. Writer, formerly Reuters">', null],
])("the agency is %s", async (_what, head, agency) => {
  expect(await read(page(head))).toMatchObject({ agency });
});

test.each([
  ["no html and no body", `<article><h1>Bridge</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></article>`],
  ["a head and no body", `<html><head><title>x</title></head><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></html>`],
  ["no paragraphs but line ends", page("", `${FIRST}<br><br>${SECOND}<br><br>${THIRD}`)],
  ["broken JSON-LD", page('<script type="application/ld+json">{"@type": </script>')],
])("reads a page with %s", async (_what, content) => {
  expect((await read(content)).text).toBe(TEXT);
});

test("reads a page that has a script of many signs, and letters written as numbers", async () => {
  const script = `<script>${"if (1 < 2 && 2 > 1);".repeat(10_000)}</script>`;
  const numbers = [...FIRST].map((letter) => `&#${letter.codePointAt(0)};`).join("");
  expect((await read(page(script, `<p>${numbers}</p><p>${SECOND}</p><p>${THIRD}</p>`))).text).toBe(TEXT);
});

test("reads a page in the encoding that it is written in", async () => {
  const bytes = Buffer.from(page('<meta charset="iso-8859-1">').replaceAll("Osk", "\xd6sk"), "latin1");
  expect((await read(bytes)).text).toBe(TEXT.replaceAll("Osk", "Ösk"));
});

describe("refuses, and says why", () => {
  test.each([
    [
      "a page without an article",
      page("", "<p>Soon.</p>"),
      /osk\.html: holds no article: .*; expected a page with at least 200 letters/,
    ],
    ["an empty page", "<html></html>", /holds no article: no text was found in it/],
    ["nothing", " ", /holds no article/],
    ["elements without an end", `<html><body>${"<div>".repeat(100_000)}${TEXT}`, /is nested deeper than a page is/],
    [
      "elements deep within each other",
      `<html><body>${"<div>".repeat(300)}${TEXT}`,
      /is nested deeper than a page is: expected at most 256/,
    ],
    [
      "a page of signs alone",
      `<html><body><p>${"]]>".repeat(20_001)}${TEXT}`,
      /has more than 20,000 signs as &, < and >/,
    ],
    ["a page of elements alone", `<html><body>${"<hr>".repeat(50_001)}${TEXT}`, /is no page of one article/],
  ])("%s", async (_what, content, message) => {
    const source = bytesSource(Buffer.from(content), { name: "osk.html", url: null, contentType: null });
    const all = [];
    for await (const one of readBy(html, source, { ...given, columns: {} })) all.push(one);
    expect(all.map(String)).toEqual([expect.stringMatching(message)]);
  });
});
