import { expect, test } from "vitest";
import { toTextFragment } from "./text-fragment";

const URL = "https://courier.example/varen";
const fragment = (excerpt: string, before = "", after = "", url = URL) =>
  toTextFragment(url, { excerpt, before, after });

test.each([
  ["few words stand for themselves", "He said so.", "He%20said%20so."],
  ["many words are a range", "A b c d e f g h i j k.", "A%20b%20c%20d%20e,g%20h%20i%20j%20k."],
  ["words on several lines are a range", "A mill\nburned down", "A%20mill,burned%20down"],
  ["blanks of any kind are one", "A  mill\u00a0\tburned", "A%20mill%20burned"],
  ["hyphens, commas and ampersands are no syntax", "Well-known, A&B said", "Well%2Dknown%2C%20A%26B%20said"],
  [
    "letters of any alphabet",
    "Млин 🌾 згорів",
    "%D0%9C%D0%BB%D0%B8%D0%BD%20%F0%9F%8C%BE%20%D0%B7%D0%B3%D0%BE%D1%80%D1%96%D0%B2",
  ],
  ["quotation marks and per cents", "“100%” of it", "%E2%80%9C100%25%E2%80%9D%20of%20it"],
])("%s", (_name, excerpt, text) => {
  expect(fragment(excerpt)).toBe(`${URL}#:~:text=${text}`);
});

test("words beside the excerpt tell it from others like it", () => {
  expect(fragment("He said so.", "It was a cold day. ", " They all went home.")).toBe(
    `${URL}#:~:text=a%20cold%20day.-,He%20said%20so.,-They%20all%20went`,
  );
});

test("words of another paragraph do not", () => {
  expect(fragment("He said so.", "A cold day.\n\n", "\nThey left.")).toBe(`${URL}#:~:text=He%20said%20so.`);
});

test.each([
  [`${URL}#top`, `${URL}#top:~:text=So`],
  [`${URL}#`, `${URL}#:~:text=So`],
  [`${URL}#top:~:text=other`, `${URL}#top:~:text=So`],
  [`${URL}#:~:text=other`, `${URL}#:~:text=So`],
  [`${URL}?a=1&b=2`, `${URL}?a=1&b=2#:~:text=So`],
])("joins the address %s", (url, joined) => {
  expect(fragment("So", "", "", url)).toBe(joined);
});

test("of no words it is the address", () => {
  expect(fragment(" \n ")).toBe(URL);
});
