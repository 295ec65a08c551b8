import { expect, test } from "vitest";
import { nitf } from "./nitf";
import { readWith } from "./read.sample";

const BODY = `<body.head><hedline><hl1>Bridge of <location>Osk</location> shut</hl1></hedline>
  <dateline><location>OSK</location><story.date norm="20310501">May 1</story.date></dateline></body.head>
  <body.content><block><p>The bridge is
    shut, the <org>council</org> said.</p><media media-type="image"><media-caption>The bridge</media-caption></media>
    <hl2>The beam</hl2><p>Nobody was hurt.</p></block></body.content>`;

const HEAD = `<title>Bridge</title><docdata><doc-id id-string="wire:2031/osk"/><date.issue norm="20310502T233000-0400"/></docdata>`;
const PUBDATA = '<pubdata name="The Osk Herald" date.publication="20310503" ex-ref="https://herald.example/osk"/>';

const document = (head = HEAD + PUBDATA, body = BODY) =>
  `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><head>${head}</head><body>${body}</body></nitf>`;
const read = (content: string, known = {}) => readWith(nitf, "osk.xml", content, known);

test("reads the text in paragraphs, and the fields of the head", async () => {
  expect(await read(document())).toEqual([
    {
      id: "wire-2031-osk",
      title: "Bridge of Osk shut",
      url: "https://herald.example/osk",
      publisher: "The Osk Herald",
      publisherBasis: "stated: NITF pubdata",
      agency: null,
      published: "2031-05-02",
      publishedBasis: "stated: NITF date.issue",
      text: "The bridge is shut, the council said.\n\nThe beam\n\nNobody was hurt.",
    },
  ]);
});

const wire = `<distributor>Wire</distributor>${BODY}`;

test.each([
  ["a paper names its agency", document(HEAD + PUBDATA, wire), { publisher: "The Osk Herald", agency: "Wire" }],
  [
    "an agency sends it itself",
    document(HEAD, wire),
    { publisher: "Wire", agency: null, publisherBasis: "stated: NITF distributor" },
  ],
  [
    "the holder of the rights is the outlet",
    document(HEAD.replace("<date", '<doc.copyright holder="Osk House"/><date')),
    { publisher: "Osk House" },
  ],
  [
    "the day is that of the paper",
    document(PUBDATA),
    { published: "2031-05-03", publishedBasis: "stated: NITF pubdata" },
  ],
  [
    "the day is that of the story",
    document("<title/>"),
    { published: "2031-05-01", publishedBasis: "stated: NITF story.date" },
  ],
  ["the id is that of the text", document("<title/>"), { id: expect.stringMatching(/^text-/) }],
  ["the title is that of the head", document(HEAD, BODY.replace(/<hedline>.*<\/hedline>/, "")), { title: "Bridge" }],
])("reads where %s", async (_what, content, expected) => {
  expect(await read(content, { publisher: "A paper" })).toMatchObject([expected]);
});

test("reads elements with a name before their colons", async () => {
  const named = document().replace(/<(\/?)([a-z][\w.-]*)/g, "<$1nitf:$2");
  expect(nitf.sniff(named)).toBe(true);
  expect(await read(named)).toMatchObject([
    { title: "Bridge of Osk shut", text: expect.stringMatching(/^The bridge is shut.*\n\nThe beam\n\n/) },
  ]);
});

test("an entity that leads to a file stays unread", async () => {
  const content = document()
    .replace("<nitf>", '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]><nitf>')
    .replace("Nobody", "&x; nobody");
  expect(await read(content)).toMatchObject([{ text: expect.stringContaining("&x; nobody was hurt.") }]);
});

test.each([
  ["no text", document(HEAD + PUBDATA, ""), /osk\.xml: text is “”; expected the article's text/],
  [
    "no outlet",
    document(HEAD),
    /publisher is nothing; expected the name of an outlet, in the file or by --publisher NAME/,
  ],
])("refuses an article with %s", async (_what, content, message) => {
  expect(String((await read(content))[0])).toMatch(message);
});

test.each([
  [
    "another root",
    "<html><p>Osk</p></html>",
    /osk\.xml: is no article: it begins with <html>; expected <nitf>, <newsItem>/,
  ],
  ["no element", "Osk fell.", /osk\.xml: is no XML/],
  ["elements without an end", "<nitf>".repeat(10_000), /is nested deeper/],
])("refuses %s", async (_what, content, message) => {
  await expect(read(content)).rejects.toThrow(message);
});
