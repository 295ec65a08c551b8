import { expect, test } from "vitest";
import { charsetOf, decodeMarkup } from "./charset";

const WORDS = "Совет города сообщил, что мост закрыт до осени, а объезд устроен через лес.";

/** Bytes of the letters а–я and А–Я in two encodings of one byte a letter. */
const windows1251 = (text: string) =>
  Buffer.from(
    [...text].map((letter) => (letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
  );

const page = (charset: string, text: string) =>
  `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`;
const old = (charset: string) =>
  windows1251(`<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>${WORDS}`);

test.each<[string, Uint8Array, string | null, string]>([
  [
    "the mark before all else",
    Buffer.from(`\uFEFF${page("windows-1251", WORDS)}`),
    "text/html; charset=koi8-r",
    "utf-8",
  ],
  ["a mark of UTF-16", Buffer.from(`\uFEFF${WORDS}`, "utf16le"), null, "utf-16le"],
  ["the server before the page", windows1251(page("koi8-r", WORDS)), "text/html; charset=windows-1251", "windows-1251"],
  ["the page where the server says nothing", windows1251(page("windows-1251", WORDS)), "text/html", "windows-1251"],
  ["the old way of a page to say it", old("windows-1251"), null, "windows-1251"],
  ["the declaration of XML", Buffer.from(`<?xml version="1.0" encoding="ISO-8859-2"?><rss/>`), null, "iso-8859-2"],
  [
    "UTF-8 that calls itself latin-1",
    Buffer.from(page("iso-8859-1", WORDS)),
    "text/html; charset=windows-1252",
    "utf-8",
  ],
  ["an encoding that calls itself UTF-8", old("utf-8"), null, "windows-1251"],
  ["an encoding that says nothing", windows1251(`<p>${WORDS}</p>`), null, "windows-1251"],
  ["a name that nobody knows", Buffer.from(page("klingon", WORDS)), null, "utf-8"],
  ["UTF-16 in the words of a page that is none", Buffer.from(page("utf-16", "Osk")), null, "utf-8"],
  ["plain letters", Buffer.from("<p>Osk</p>"), null, "utf-8"],
  ["nothing", Buffer.from(""), null, "utf-8"],
])("believes %s", async (_what, bytes, contentType, charset) => {
  expect(await charsetOf(bytes, contentType)).toBe(charset);
});

test("gives the words, without the mark", async () => {
  expect(await decodeMarkup(windows1251(WORDS), "text/html; charset=windows-1251")).toBe(WORDS);
  expect(await decodeMarkup(Buffer.from(`\uFEFF${WORDS}`), null)).toBe(WORDS);
});

test("one broken byte makes no other encoding of UTF-8", async () => {
  const broken = Buffer.concat([Buffer.from(page("utf-8", WORDS.repeat(20))), Buffer.from([0xd0, 0x20])]);
  expect(await decodeMarkup(broken, null)).toContain(WORDS);
});

test("gives the quotes and dashes of Windows, whatever Node takes them for", async () => {
  const bytes = Buffer.from("\x93Osk\x94 \x96 it\x92s \x80 5", "latin1");
  expect(await decodeMarkup(bytes, "text/html; charset=iso-8859-1")).toBe("“Osk” – it’s € 5");
});
