import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readWatchList } from "./watch-list";

const folder = mkdtempSync(path.join(tmpdir(), "claimline-sources-"));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: unknown) {
  const file = path.join(folder, "sources.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return readWatchList(file);
}

const feed = { kind: "feed", url: "https://herald.example/news.xml" };

test("the example is good, and has each kind", () => {
  const { sources, allowHosts } = readWatchList("sources.example.json");
  expect(new Set(sources.map(({ kind }) => kind))).toEqual(new Set(["feed", "sitemap", "page", undefined]));
  expect(allowHosts).toEqual(["localhost:8123"]);
});

test("a source says how often it is looked at and whose it is, or has what is usual for its kind", () => {
  const minute = 60_000;
  expect(
    read({
      sources: [
        { ...feed, every: "15m", publisher: "The Herald" },
        { kind: "folder", path: "in" },
        { ...feed, url: "https://a.example" },
      ],
    }),
  ).toEqual({
    allowHosts: [],
    userAgent: undefined,
    sources: [
      { name: feed.url, kind: "feed", everyMs: 15 * minute, given: { publisher: "The Herald", columns: {} } },
      { name: "in", everyMs: 15 * minute, given: { publisher: null, columns: {} } },
      { name: "https://a.example/", kind: "feed", everyMs: 60 * minute, given: { publisher: null, columns: {} } },
    ],
  });
});

describe("refuses, and says which entry, which field, and what was expected", () => {
  test.each<[string, unknown, string]>([
    ["no JSON", "{", "sources.json: Expected property name"],
    ["a list", [], "it is []; expected an object with a list of sources."],
    ["no sources", { sources: [] }, "sources is []; expected at least one source."],
    [
      "another kind",
      { sources: [feed, { ...feed, kind: "blog" }] },
      "sources[1].kind is “blog”; expected feed, sitemap, page or folder.",
    ],
    [
      "no address",
      { sources: [{ kind: "page" }] },
      "sources[0].url is nothing; expected an address that begins with https://",
    ],
    [
      "another scheme",
      { sources: [{ kind: "page", url: "file:///etc/passwd" }] },
      "sources[0].url is “file:///etc/passwd”; expected an address",
    ],
    ["no folder", { sources: [{ kind: "folder", path: "" }] }, "sources[0].path is “”; expected a folder."],
    [
      "a time of no unit",
      { sources: [{ ...feed, every: "15" }] },
      "sources[0].every is “15”; expected a time from 1m to 31d, as 15m, 6h or 1d.",
    ],
    [
      "a time that is too short",
      { sources: [{ ...feed, every: "0m" }] },
      "sources[0].every is “0m”; expected a time from 1m",
    ],
    ["a time that is too long", { sources: [{ ...feed, every: "99d" }] }, "sources[0].every is “99d”"],
    ["a time that is a number", { sources: [{ ...feed, every: 15 }] }, "sources[0].every is 15; expected a time"],
    [
      "an unknown field",
      { sources: [{ ...feed, evry: "15m" }] },
      "sources[0] has the unknown field “evry”; expected kind, url",
    ],
    [
      "an unknown field on top",
      { sources: [feed], allow: [] },
      "it has the unknown field “allow”; expected sources, allowHosts, userAgent.",
    ],
    [
      "an address for a host",
      { sources: [feed], allowHosts: ["http://localhost"] },
      "allowHosts[0] is “http://localhost”; expected a host, as localhost:8123",
    ],
    ["a name that breaks a header", { sources: [feed], userAgent: "a\nb" }, "userAgent is “a\nb”; expected a name"],
    [
      "a source twice",
      { sources: [feed, feed] },
      "https://herald.example/news.xml is there twice; expected each source once.",
    ],
  ])("%s", (_what, content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  test("a file that is not there", () => {
    expect(() => readWatchList("nowhere.json")).toThrow(
      "nowhere.json: is not there. Expected JSON: copy sources.example.json",
    );
  });

  test("all that is wrong at once", () => {
    expect(() => read({ sources: [{ ...feed, every: "x" }, { kind: "page" }] })).toThrow(
      /\[0\]\.every is “x”[\s\S]*\[1\]\.url is nothing/,
    );
  });
});
