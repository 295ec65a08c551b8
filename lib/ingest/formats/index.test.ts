import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXTENSIONS, FORMATS, formatOf, isReadable } from ".";

const known = (name: string, start: string, contentType: string | null = null) =>
  formatOf({ name, url: contentType && "https://herald.example/osk", contentType, async *open() {} }, start)?.id ??
  null;

test.each([
  ["osk.txt", "anything", "front-matter"],
  ["OSK.HTML", "anything", "html"],
  ["week.warc.gz", "\x1f\x8b", "warc"],
  ["week.gz", "\x1f\x8b", null],
  ["osk.xml", "<nitf>", "nitf"],
  ["osk.xml", '<?xml version="1.0"?>\n<!-- by hand -->\n<newsMessage xmlns="x">', "newsml"],
  ["osk.xml", "\xef\xbb\xbf<?xml version='1.0'?><rdf:RDF>", "feed"],
  ["osk", "<!DOCTYPE html><p>Osk", "html"],
  ["osk", '{"id": 1}\n{"id": 2}', "jsonl"],
  ["osk", '{"id": 1}', "json"],
  ["osk", "WARC/1.1\r\n", "warc"],
  ["osk", "%PDF-1.7", "pdf"],
  ["osk.docx", "PK", null],
])("%s that begins with %j is %s", (name, start, id) => {
  expect(known(name, start)).toBe(id);
});

test.each([
  ["text/html; charset=utf-8", "osk.xml", "<p>", "html"],
  ["application/xml", "osk", "<rss>", "feed"],
  ["application/octet-stream", "osk.pdf", "%PDF-", "pdf"],
])("what a server sends as %s with the name %s is told by its type first", (contentType, name, start, id) => {
  expect(known(name, start, contentType)).toBe(id);
});

test("folders are looked through for the ends of all formats", () => {
  expect(["a.md", "a.WARC.GZ", "a.xml", "a.jpg", "warc.gz"].map(isReadable)).toEqual([true, true, true, false, false]);
});

test("docs/ingest.md tells of the ends of all formats", () => {
  const document = readFileSync("docs/ingest.md", "utf8");
  expect(EXTENSIONS.filter((extension) => !document.includes(`\`${extension}\``))).toEqual([]);
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
});
