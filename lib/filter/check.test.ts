import { expect, test } from "vitest";
import { checkFilter } from "./check";
import { NO_FILTER } from "./query";

const check = (query: string) => checkFilter(new URLSearchParams(query));

test.each([
  ["", {}],
  ["type=capture&type=strike", { type: ["capture", "strike"] }],
  ["from=2023-01-08&to=2023-01-31", { from: "2023-01-08", to: "2023-01-31" }],
  ["bbox=37.5,48,38.25,48.75", { bbox: { west: 37.5, south: 48, east: 38.25, north: 48.75 } }],
  ["bbox=", {}],
  ["q=bridge&side=RU", { q: "bridge", side: ["RU"] }],
  ["status=contested&event=e1&sort=most&z=6&lat=48&lng=37", { status: ["contested"] }],
])("takes %j", (query, expected) => {
  expect(check(query)).toEqual({ filter: { ...NO_FILTER, ...expected } });
});

test.each([
  ["from=yesterday", ["from"], "must be a day, as 2023-01-31"],
  ["from=2023-02-30", ["from"], "must be a day"],
  ["from=2023-02-01&to=2023-01-01", ["to"], "must not be before “from”"],
  ["type=capture&type=ufo", ["type", 1], 'expected one of "capture"|"advance"'],
  ["side=Mars", ["side", 0], 'expected one of "RU"|"UA"'],
  ["from=2023-01-01&from=2023-01-02", ["from"], "is given 2 times; expected once"],
  ["bbox=37.5,48", ["bbox"], "must be west,south,east,north in degrees, as 37.5,48,38.25,48.75"],
  ["bbox=38,48,37,49", ["bbox"], "must be west,south,east,north"],
  ["bbox=37,48,38,49&bbox=37,48,38,49", ["bbox"], "is given 2 times; expected once"],
  ["sort=truth", ["sort"], 'expected one of "oldest"|"newest"'],
  ["lat=100", ["lat"], "<=90"],
  ["colour=red", ["colour"], "is no parameter; expected one of q, from, to, side"],
  [`q=${"x".repeat(101)}`, ["q"], "<=100"],
])("refuses %j, saying what was expected", (query, path, message) => {
  expect(check(query)).toEqual({ errors: [{ path, message: expect.stringContaining(message) }] });
});

test("names every error at once", () => {
  const result = check("from=x&type=y&colour=z");
  expect("errors" in result && result.errors.map(({ path }) => path[0])).toEqual(["colour", "from", "type"]);
});
