import { expect, test } from "vitest";
import { checkFilter } from "./check";
import { filterSchema } from "./filter";
import { NO_FILTER, toParams, toQuery } from "./query";
import { readFilter, readLook } from "./read";

test.each([
  ["nothing", {}, {}],
  ["one of many", { type: "strike" }, { type: ["strike"] }],
  ["several", { side: ["RU", "third"] }, { side: ["RU", "third"] }],
  ["a range of one day", { from: "2023-01-28", to: "2023-01-28" }, { from: "2023-01-28", to: "2023-01-28" }],
  ["a part of the map", { bbox: "37,48,38.5,49" }, { bbox: { west: 37, south: 48, east: 38.5, north: 49 } }],
  ["a search, without the blanks around it", { q: "  bridge " }, { q: "bridge" }],
])("reads %s", (_what, params, expected) => {
  expect(readFilter(params)).toEqual({ ...NO_FILTER, ...expected });
});

test.each([
  ["a day that is a word", { from: "yesterday" }, {}],
  ["a day that no month has", { from: "2023-02-30", to: "2023-03-01" }, { to: "2023-03-01" }],
  ["an end before its start", { from: "2023-02-01", to: "2023-01-01" }, { from: "2023-02-01" }],
  ["one bad value, keeping the good ones", { type: ["ufo", "strike", "eclipse"] }, { type: ["strike"] }],
  ["a bad value among empty ones", { type: ["", "ufo", "strike"] }, { type: ["strike"] }],
  ["fields that a form left empty", { q: "", from: "", to: "", claimant: "" }, {}],
  ["a search of blanks", { q: "   " }, {}],
  ["a day given twice", { from: ["2023-01-01", "2023-01-02"] }, {}],
  ["more values than anyone means", { place: Array.from({ length: 51 }, (_, n) => `p${n}`) }, {}],
  ["half a part of the map", { bbox: "37,48" }, {}],
  ["a part of the map given twice", { bbox: ["37,48,38,49", "37,48,38,49"] }, {}],
  ["keys of no filter", { utm_source: "x" }, {}],
])("drops %s", (_what, params, expected) => {
  expect(readFilter(params)).toEqual({ ...NO_FILTER, ...expected });
});

test("what a page forgives, a data address refuses with the path of the fault", () => {
  const result = filterSchema.safeParse({ type: ["strike", "ufo"], from: "2023-02-01", to: "2023-01-01" });
  expect(result.error?.issues.map(({ path }) => path)).toContainEqual(["type", 1]);
});

test.each([
  ["a whole centre", { z: "8.5", lat: "48.6", lng: "38" }, { z: 8.5, lat: 48.6, lng: 38 }],
  ["an order of the list", { sort: "most" }, { sort: "most" }],
  ["an open event", { event: "territory-varen-2023-01-28" }, { event: "territory-varen-2023-01-28" }],
])("looks at %s", (_what, params, expected) => {
  expect(readLook(params)).toEqual(expected);
});

test.each([
  ["an order that there is not", { sort: "truth" }],
  ["the order that is meant anyway", { sort: "oldest" }],
  ["half a centre", { z: "8", lat: "48.6" }],
  ["a centre off the globe", { z: "8", lat: "148", lng: "38" }],
  ["a zoom that is no number", { z: "near", lat: "48", lng: "38" }],
])("looks nowhere for %s", (_what, params) => {
  expect(readLook(params)).toEqual({});
});

test.each([
  "q=bridge+of+Varen&from=2023-01-08&to=2023-01-31&side=RU&claimant=other%3AN.+N.&type=capture&type=strike&place=gn-1",
  "stance=denies&status=contested&publisher=courier",
  "type=strike&bbox=36.5%2C47.9%2C39%2C49.2",
  "",
])("an address read and written again is the same: %s", (address) => {
  expect(toQuery(readFilter(toParams(new URLSearchParams(address)))).toString()).toBe(address);
});

test.each([
  "",
  "q=bridge&from=2023-01-08&to=2023-01-31&side=RU&side=third&claimant=other%3AN.+N.",
  "type=capture&stance=denies&status=contested&publisher=courier&place=gn-1",
  "bbox=36.512345,47.9,39,49.2&place=gn-1",
  "bbox=+36.5,+47.9,39,49.2+",
  `q=${"x".repeat(100)}&claimant=${"y".repeat(200)}`,
  `from=2024-02-29&${Array.from({ length: 50 }, (_, n) => `place=p${n}`).join("&")}`,
])("a page and a data address read the same of %s", (address) => {
  const query = new URLSearchParams(address);
  expect(checkFilter(query)).toEqual({ filter: readFilter(toParams(query)) });
});

test.each([`q=${"x".repeat(101)}`, `claimant=${"y".repeat(201)}`, "from=2023-02-29", "side=Mars", "bbox=1,2,3"])(
  "what a data address refuses, a page drops: %s",
  (address) => {
    const query = new URLSearchParams(address);
    expect(checkFilter(query)).toHaveProperty("errors");
    expect(readFilter(toParams(query))).toEqual(NO_FILTER);
  },
);
