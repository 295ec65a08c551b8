import { describe, expect, test } from "vitest";
import { feed } from "./feed";
import { readWith } from "./read.sample";

const FIRST = "The council of Osk said on Friday that its old bridge over the river is shut until the autumn.";
const SECOND =
  "Nobody was hurt when a beam came down, the council said, and a way round leads through the forest & on to Varen.";
const TEXT = `${FIRST}\n\n${SECOND}`;
const HTML = `<p>${FIRST}</p>\n<script>x()</script><p>${SECOND.replace("&", "&amp;")}</p>`;
const written = HTML.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss xmlns:content="c" xmlns:dc="d" xmlns:media="m"><channel><title>The Osk Herald</title><link>https://herald.example</link>${items
    .map((item) => `<item>${item}</item>`)
    .join("")}</channel></rss>`;
const atom = (...entries: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">The Osk Herald</title>${entries.map((entry) => `<entry>${entry}</entry>`).join("")}</feed>`;

const LINK =
  "<title>Bridge &amp;amp; beam</title><link>https://herald.example/osk</link><pubDate>Fri, 02 May 2031 23:30:00 -0400</pubDate>";
const ENTRY =
  '<title>Bridge &amp;amp; beam</title><link rel="self" href="https://herald.example/x"/><link href="https://herald.example/osk"/><published>2031-05-02T23:30:00-04:00</published>';

const osk = {
  id: expect.stringMatching(/^herald\.example-/),
  url: "https://herald.example/osk",
  title: "Bridge & beam",
  publisher: "The Osk Herald",
  publisherBasis: "stated: title of the feed",
  published: "2031-05-02",
  text: TEXT,
};
const read = (content: string) => readWith(feed, "week.xml", content);

describe("reads an entry with its whole text", () => {
  test.each([
    [
      "as RSS writes it out",
      rss(`${LINK}<content:encoded><![CDATA[${HTML}]]></content:encoded><description>Short</description>`),
    ],
    ["as RSS with signs that stand for others", rss(`${LINK}<content:encoded>${written}</content:encoded>`)],
    ["as Atom writes it out", atom(`${ENTRY}<content type="html">${written}</content>`)],
    [
      "as Atom has it within",
      atom(
        `${ENTRY}<content type="xhtml"><div xmlns="h"><p>${FIRST}</p><p>${SECOND.replace("&", "&amp;")}</p></div></content>`,
      ),
    ],
    [
      "past pictures with names of their own",
      rss(
        `<media:title>A picture</media:title><media:content url="x.jpg"/>${LINK}<content:encoded>${written}</content:encoded>`,
      ),
    ],
  ])("%s", async (_how, content) => {
    expect(await read(content)).toMatchObject([osk]);
  });

  test("as a long description", async () => {
    const long = `<p>${FIRST.repeat(6)}</p>`;
    expect(await read(rss(`${LINK}<description><![CDATA[${long}]]></description>`))).toMatchObject([
      { text: FIRST.repeat(6) },
    ]);
  });

  test("of RSS 1.0, whose entries stand beside the channel", async () => {
    const item = `<item>${LINK.replace(/<pubDate>.*/, "<dc:date>2031-05-02</dc:date>")}<content:encoded>${written}</content:encoded></item>`;
    const content = `<rdf:RDF xmlns:rdf="r"><channel><title>The Osk Herald</title></channel>${item}</rdf:RDF>`;
    expect(feed.sniff(content)).toBe(true);
    expect(await read(content)).toMatchObject([{ ...osk, publishedBasis: "stated: dc:date in the feed" }]);
  });
});

test("an entry with a summary alone is refused with the address to ingest, and the others go on", async () => {
  const [first, second] = await read(
    rss(
      `${LINK}<description>${"Short. ".repeat(50)}</description>`,
      `${LINK}<content:encoded>${written}</content:encoded>`,
    ),
  );
  expect(String(first)).toContain(
    "week.xml, entry 1: holds only a summary and a link; ingest its address: npm run ingest -- https://herald.example/osk",
  );
  expect(second).toMatchObject(osk);
});

test.each([
  ["an entry without a link", rss("<title>Osk</title>"), /entry 1: holds only a summary, and no link/],
  ["a feed without entries", rss(), /week\.xml: holds no entry/],
])("refuses %s", async (_what, content, message) => {
  expect((await read(content)).map(String)).toEqual([expect.stringMatching(message)]);
});
