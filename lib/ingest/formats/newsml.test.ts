import { expect, test } from "vitest";
import { newsml } from "./newsml";
import { readWith } from "./read.sample";

const XHTML =
  '<inlineXML contenttype="application/xhtml+xml"><html xmlns="h"><head><title>x</title></head><body><p>The bridge is shut.</p><p>Nobody was hurt.</p></body></html></inlineXML>';
const TEXT = "The bridge is shut.\n\nNobody was hurt.";

type Parts = { guid?: string; meta?: string; content?: string; inline?: string };

const item = ({ guid = "urn:newsml:wire.example:2031:osk", meta = "", content = "", inline = XHTML }: Parts = {}) =>
  `<newsItem guid="${guid}" version="2"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:Wire"/>
  <versionCreated>2031-05-02T23:30:00-04:00</versionCreated><firstCreated>2031-05-01T10:00:00Z</firstCreated>${meta}</itemMeta>
  <contentMeta><headline>Bridge shut</headline>${content}</contentMeta><contentSet>${inline}</contentSet></newsItem>`;
const read = (content: string, known = {}) => readWith(newsml, "osk.xml", content, known);

test("reads the text in paragraphs, and the fields of the item", async () => {
  expect(await read(`<?xml version="1.0"?>${item()}`)).toEqual([
    {
      id: "urn-newsml-wire.example-2031-osk",
      title: "Bridge shut",
      url: null,
      publisher: "Wire",
      publisherBasis: "stated: NewsML-G2 provider",
      agency: null,
      published: "2031-05-02",
      publishedBasis: "stated: NewsML-G2 versionCreated",
      text: TEXT,
    },
  ]);
});

const NITF =
  "<nitf><head><title>Of NITF</title></head><body><body.content><p>The bridge is shut.</p><p>Nobody was hurt.</p></body.content></body></nitf>";

test.each([
  ["NITF", `<inlineXML contenttype="application/nitf+xml">${NITF}</inlineXML>`],
  ["NITF with a name before its colons", `<inlineXML>${NITF.replace(/<(\/?)([a-z])/g, "<$1nitf:$2")}</inlineXML>`],
  ["paragraphs alone", "<inlineXML><div><p>The bridge is shut.</p><p>Nobody was hurt.</p></div></inlineXML>"],
  ["plain text", '<inlineData contenttype="text/plain">The bridge\n is shut.\n\n  Nobody was hurt.\n</inlineData>'],
  ["plain text, a paragraph a line", "<inlineData>The bridge is shut.\nNobody was hurt.</inlineData>"],
  [
    "HTML that is written out",
    '<inlineData contenttype="text/html">&lt;p&gt;The bridge is shut.&lt;/p&gt;&lt;p&gt;Nobody was hurt.</inlineData>',
  ],
  ["a content after one that is empty", `<inlineXML/>${XHTML}`],
])("reads %s", async (_what, inline) => {
  expect(await read(item({ inline }))).toMatchObject([{ text: TEXT }]);
});

test.each([
  [
    "the name of the provider before its code",
    item().replace('nprov:Wire"/>', 'nprov:Wire"><name>Osk Wire</name></provider>'),
    { publisher: "Osk Wire" },
  ],
  ["whose report it is", item({ content: "<creditline>Wire/Other</creditline>" }), { agency: "Wire/Other" }],
  ["no agency where it is the provider", item({ content: '<infoSource qcode="is:Wire"/>' }), { agency: null }],
  [
    "the address that it is known by",
    item({ guid: "https://wire.example/osk" }),
    { url: "https://wire.example/osk", id: "https-wire.example-osk" },
  ],
  [
    "the day of the content, where no other is",
    item()
      .replace(/<(versionCreated|firstCreated)>.*?<\/\1>/g, "")
      .replace("<headline>", "<contentCreated>2031-05-03</contentCreated><headline>"),
    { published: "2031-05-03" },
  ],
])("takes %s", async (_what, content, expected) => {
  expect(await read(content)).toMatchObject([expected]);
});

test("reads the items of a message, and passes over pictures", async () => {
  const picture = item({ guid: "urn:p" }).replace("ninat:text", "ninat:picture");
  const message = `<newsMessage><header/><itemSet>${item({ guid: "urn:a" })}${picture}${item({ guid: "urn:b", inline: "" })}${item({ guid: "urn:c" })}</itemSet></newsMessage>`;
  expect(newsml.sniff(message)).toBe(true);
  const [first, second, third, ...more] = await read(message);
  expect([first, third, more]).toMatchObject([{ id: "urn-a" }, { id: "urn-c" }, []]);
  expect(String(second)).toContain(
    "osk.xml#urn:b: holds no text: expected inlineXML with NITF or XHTML, or inlineData.",
  );
});

test.each([
  [
    "that is withdrawn",
    item({ meta: '<pubStatus qcode="stat:canceled"/>' }),
    /is not for use: its provider says “stat:canceled”/,
  ],
  ["without a text", item({ inline: '<remoteContent href="x"/>' }), /osk\.xml: holds no text/],
  ["that is a picture", item().replace("ninat:text", "ninat:picture"), /holds no item that is a text/],
])("refuses an item %s", async (_what, content, message) => {
  expect((await read(content)).map(String)).toEqual([expect.stringMatching(message)]);
});
