import { expect, test } from "vitest";
import { filterSchema } from "./filter";
import { countChoices, FILTER_KEYS, fromParams, NO_FILTER, toHref, toParams, toQuery } from "./query";

test("every key of the filter can be written into an address", () => {
  expect([...FILTER_KEYS].sort()).toEqual(Object.keys(filterSchema.shape).sort());
});

test("one filter has one address, in whatever order it was put together", () => {
  const one = toQuery({ type: ["strike"], from: "2023-01-01", z: 8, event: "e" });
  expect(one.toString()).toBe("from=2023-01-01&type=strike&event=e&z=8");
  expect(toQuery({ event: "e", z: 8, from: "2023-01-01", type: ["strike"] }).toString()).toBe(one.toString());
});

test.each([
  ["/", {}, "/"],
  ["/", { type: ["strike" as const] }, "/?type=strike"],
  ["/", { bbox: { west: 37.5, south: 48, east: 38, north: 49 }, z: 8 }, "/?bbox=37.5,48,38,49&z=8"],
  ["/", { sort: "most" as const, event: "e" }, "/?event=e&sort=most"],
  ["/", { sort: "oldest" as const }, "/"],
  ["/claims.csv", { q: "a&b" }, "/claims.csv?q=a%26b"],
])("the address of %s", (path, filter, href) => {
  expect(toHref(path, filter)).toBe(href);
});

test("many values become an array, one stays text", () => {
  expect(toParams(new URLSearchParams("type=a&type=b&q=c"))).toEqual({ type: ["a", "b"], q: "c" });
  expect(fromParams({ type: ["a", "b"], q: "c", side: undefined }).toString()).toBe("type=a&type=b&q=c");
});

test.each([
  [0, {}],
  [1, { from: "2023-01-01", to: "2023-01-02" }],
  [1, { bbox: { west: 37, south: 48, east: 38, north: 49 } }],
  [4, { q: "x", side: ["RU" as const, "UA" as const], place: ["p"] }],
])("counts %i choices", (n, filter) => {
  expect(countChoices({ ...NO_FILTER, ...filter })).toBe(n);
});
