import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLOURS, colourOf, inHex } from "./colours";

test.each(Object.entries(COLOURS))("%s is as in app/globals.css", (token, colour) => {
  const css = readFileSync("app/globals.css", "utf8");
  expect(new RegExp(`${token}: (?:light-dark\\()?(#\\w+)`).exec(css)?.[1]).toBe(colour);
});

test("the page's colours become a picture's", () => {
  expect([inHex("var(--ink)"), inHex("none"), colourOf("UA")]).toEqual(["#1a1c1e", "none", "#0072b2"]);
});
