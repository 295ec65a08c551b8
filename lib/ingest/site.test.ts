import { expect, test } from "vitest";
import { isSameSite } from "./site";

test.each([
  ["https://herald.example/a", "http://herald.example:8080/b"],
  ["https://www.herald.example/a", "https://herald.example/b"],
  ["https://m.herald.example/a", "https://www.herald.example/b"],
])("%s and %s are of one site", (one, other) => {
  expect([isSameSite(one, other), isSameSite(other, one)]).toEqual([true, true]);
});

test.each([
  ["https://herald.example/a", "https://gazette.example/a"],
  ["https://herald.example/a", "https://theherald.example/a"],
  ["https://herald.example/a", "https://herald.example.net/a"],
  ["https://a.herald.example/a", "https://b.herald.example/a"],
  ["https://example/a", "https://herald.example/a"],
])("%s and %s are not", (one, other) => {
  expect([isSameSite(one, other), isSameSite(other, one)]).toEqual([false, false]);
});
