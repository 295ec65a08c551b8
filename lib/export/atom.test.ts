import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { PrintedEvent } from "@/lib/view/printed";
import { printedClaim, printedEvent, printedReport } from "@/lib/view/printed.sample";
import { atom } from "./atom";
import { ENTRY_ELEMENTS } from "./atom-docs";
import { writeAll } from "./writer";
import { dataPage } from "./writer.sample";
import { escapeXml } from "./xml";

const schema = readFileSync("lib/export/atom.rng", "utf8");
const faultsOf = async (xml: string) => {
  const { errors } = await validateXML({ xml: { fileName: "feed.xml", contents: xml }, schema, extension: "relaxng" });
  return errors.map(({ message }) => message);
};

const write = (events: PrintedEvent[], page = dataPage()) => writeAll(atom, events, page);
const entryOf = (given: Parameters<typeof printedClaim>[0]) => write([printedEvent({ claims: [printedClaim(given)] })]);
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</`, "g"))].map(([, text]) => text);

/** Words with everything that XML holds dear or cannot hold. */
const NASTY = `<b>“A & B”</b> ]]> 🚜 \u0000\u0008\u000b\u001f\ufffe\ud83d ' " \r\n`;

describe("the feed is Atom, as a validator has it", () => {
  test.each([
    ["of nothing", () => write([])],
    ["of nothing that was ever read", () => write([], dataPage({ readOn: null }))],
    ["of claims", () => write([printedEvent({}), printedEvent({ unverified: true })])],
    [
      "of a page with another after it",
      () => write([printedEvent({})], dataPage({ next: "https://x.example/feed.xml?type=aid&limit=1&after=x" })),
    ],
    [
      "of words with signs that XML cannot hold",
      () => entryOf({ claimantName: NASTY, reports: [printedReport({ excerpt: NASTY, headline: NASTY })] }),
    ],
    [
      "of a report without address and day",
      () => entryOf({ reports: [printedReport({ url: null, publishedOn: null })] }),
    ],
    ["of an address that is none", () => entryOf({ reports: [printedReport({ url: "no address <at all>" })] })],
  ])("%s", async (_what, feed) => {
    expect(await faultsOf(feed())).toEqual([]);
  });

  test.each([
    ["a title", /<title>Example[^\n]*\n/],
    ["an instant", /T00:00:00Z/],
    ["the author", /<author>.*<\/author>/],
    [
      "the links of an entry",
      /<link rel="(alternate|related|via)"[^>]*articles[^>]*\/>|<link rel="alternate"[^>]*events[^>]*\/>|<link rel="via"[^>]*\/>/g,
    ],
  ])("and the validator would tell if %s were not there", async (_what, part) => {
    const feed = write([printedEvent({})]);
    expect(feed).toMatch(part);
    expect(await faultsOf(feed.replace(part, ""))).not.toEqual([]);
  });
});

test("each title says who claims it, each summary what was printed and by whom", () => {
  const feed = entryOf({ claimantName: "River Corps", stance: "denies" });
  expect(all(feed, "title")[1]).toBe("River Corps denies capture of Varen");
  expect(all(feed, "summary")[0]).toContain(
    "“Our men took the mill at Varen, the brigade said.” – The Courier (AFP), 4 May 2023",
  );
  expect(all(feed, "summary")[0]).toContain("Claims, not facts.");
});

test("an entry keeps its id when its event and claim get others, and when it is printed again", () => {
  const first = printedReport({ id: "r1", ingestedOn: "2026-01-01" });
  const again = printedReport({ id: "r0", ingestedOn: "2026-01-05", articleId: "gazette-1" });
  const feed = entryOf({ id: "c1", reports: [first] });
  const later = write([printedEvent({ id: "moved", claims: [printedClaim({ id: "c2", reports: [again, first] })] })]);
  expect(all(feed, "id")[1]).toBe("tag:claims.example.org,2022:report/r1");
  expect(all(later, "id")[1]).toBe("tag:claims.example.org,2022:report/r1");
  expect(all(feed, "updated")[1]).toBe("2026-01-01T00:00:00Z");
  expect(all(later, "updated")[1]).toBe("2026-01-05T00:00:00Z");
  expect(all(later, "published")[0]).toBe("2026-01-01T00:00:00Z");
});

test("pages of one feed have one id, and lead to each other", () => {
  const site = "https://claims.example.org";
  const feed = write(
    [],
    dataPage({ self: `${site}/feed.xml?after=x`, first: `${site}/feed.xml`, next: `${site}/feed.xml?after=y` }),
  );
  expect(all(feed, "id")).toEqual([`${site}/feed.xml`]);
  expect(feed).toContain(`<link rel="self" type="application/atom+xml" href="${site}/feed.xml?after=x"/>`);
  expect(feed).toContain(`<link rel="next" type="application/atom+xml" href="${site}/feed.xml?after=y"/>`);
});

test("categories tell side, type, stance and status", () => {
  const feed = write([printedEvent({ status: "contested", unverified: true, claims: [printedClaim({ side: "RU" })] })]);
  const terms = [...feed.matchAll(/#(\w+)" term="([^"]*)"/g)].map(([, scheme, term]) => `${scheme} ${term}`);
  expect(terms).toEqual(["side RU", "type capture", "stance asserts", "status contested", "status unverified"]);
});

test("documents each element that an entry has, and no other", () => {
  const [entry = ""] = write([printedEvent({})]).match(/<entry>.*<\/entry>/s) ?? [];
  const names = [...entry.matchAll(/<(\w+)(?: rel="(\w+)")?/g)].map(([, name, rel]) => (rel ? `${name} ${rel}` : name));
  expect([...new Set(names.slice(1))].sort()).toEqual(ENTRY_ELEMENTS.map(({ name }) => name).sort());
});

test.each([
  ["a < b & c > “d”", "a &lt; b &amp; c &gt; “d”"],
  ["\u0001\u007f🚜", "\ufffd\u007f🚜"],
  ["half \ude9c", "half \ufffd"],
])("%j is written %j", (text, written) => {
  expect(escapeXml(text)).toBe(written);
});
