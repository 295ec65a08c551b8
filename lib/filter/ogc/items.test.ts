import { expect, test } from "vitest";
import { NO_FILTER } from "../query";
import { readCursor, writeCursor } from "./cursor";
import { checkForm, checkItems } from "./items";

const check = (query: string) => checkItems(new URLSearchParams(query));
const everything = { filter: NO_FILTER, limit: 100, after: null };

test.each([
  ["", everything],
  ["f=json", everything],
  ["limit=1", { ...everything, limit: 1 }],
  ["limit=1000", { ...everything, limit: 1000 }],
  ["limit=1001", { ...everything, limit: 1000 }],
  ["limit=99999999999999999999", { ...everything, limit: 1000 }],
  ["after=7.0.aid-x1", { ...everything, after: { row: 7, claim: 0, id: "aid-x1" } }],
])("of %j takes its page", (query, expected) => {
  expect(check(query)).toEqual(expected);
});

test.each([
  ["bbox=37,48,38,49", { bbox: { west: 37, south: 48, east: 38, north: 49 } }],
  ["datetime=2023-01-28/..", { from: "2023-01-28" }],
  ["side=RU&side=third&claimant=guard", { side: ["RU", "third"], claimant: ["guard"] }],
  [
    "q=bridge&status=contested&place=gn-1&publisher=courier&stance=denies&type=aid",
    {
      q: "bridge",
      status: ["contested"],
      place: ["gn-1"],
      publisher: ["courier"],
      stance: ["denies"],
      type: ["aid"],
    },
  ],
])("of %j takes its filter", (query, expected) => {
  expect(check(query)).toEqual({ ...everything, filter: { ...NO_FILTER, ...expected } });
});

test.each([
  ["limit=0", ["limit"], "must be a whole number from 1 on"],
  ["limit=-1", ["limit"], "must be a whole number"],
  ["limit=1.5", ["limit"], "must be a whole number"],
  ["limit=", ["limit"], "must be a whole number"],
  ["limit=ten", ["limit"], "must be a whole number"],
  ["limit=1&limit=2", ["limit"], "is given 2 times; expected once"],
  ["bbox=1,2,3", ["bbox"], "must be four or six numbers"],
  ["bbox=", ["bbox"], "must be four or six numbers"],
  ["datetime=yesterday", ["datetime"], "must be a moment or an interval"],
  ["datetime=", ["datetime"], "must be a moment or an interval"],
  ["side=Mars", ["side", 0], 'expected one of "RU"|"UA"'],
  ["after=somewhere", ["after"], "must be as a link to a next page has it"],
  ["f=xml", ["f"], "expected one of json, html"],
  ["from=2023-01-28", ["from"], "is no parameter; expected one of bbox, datetime, limit, q, side"],
  ["colour=red", ["colour"], "is no parameter"],
  ["q=a&q=b", ["q"], "is given 2 times; expected once"],
])("refuses %j, saying what was expected", (query, path, message) => {
  expect(check(query)).toEqual({ errors: [{ path, message: expect.stringContaining(message) }] });
});

test("names every error at once", () => {
  const result = check("bbox=x&limit=y&colour=z&type=ufo");
  expect("errors" in result && result.errors.map(({ path }) => path[0])).toEqual(["colour", "bbox", "limit", "type"]);
});

test("other resources take a form and nothing else", () => {
  expect(checkForm(new URLSearchParams("f=html"))).toEqual([]);
  expect(checkForm(new URLSearchParams("limit=1"))).toEqual([
    { path: ["limit"], message: "is no parameter; expected one of f" },
  ]);
});

test("a cursor written and read again is the same, whatever the id holds", () => {
  for (const id of ["territory-varen-2023-01-28", "a.b.c", "Ві&д=1"])
    expect(readCursor(writeCursor({ row: 3, claim: 2, id }))).toEqual({ row: 3, claim: 2, id });
});
