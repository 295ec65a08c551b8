import { expect, test } from "vitest";
import { type Printing, toOrigins } from "./origins";

const printing = (name: string, origin: string, given: Partial<Printing> = {}): Printing => ({
  publisherId: name.toLowerCase(),
  publisherName: name,
  family: null,
  agency: null,
  origin,
  articles: 1,
  ...given,
});
const said = (printings: Printing[]) =>
  toOrigins(printings).map(({ name, joinedBy, outlets }) => [name, joinedBy, outlets.map((outlet) => outlet.name)]);

test("an agency’s copies are one origin, and its own article too", () => {
  const copy = { agency: "Wire" };
  expect(said([printing("Herald", "wire", copy), printing("Wire", "wire"), printing("Courier", "wire", copy)])).toEqual(
    [["Wire", "agency", ["Courier", "Herald", "Wire"]]],
  );
});

test("papers of one house are one origin, and a paper alone is itself", () => {
  const house = { family: "House" };
  expect(
    said([
      printing("Gazette", "gazette"),
      printing("Herald", "house", house),
      printing("Sunday Herald", "house", house),
    ]),
  ).toEqual([
    ["House", "house", ["Herald", "Sunday Herald"]],
    ["Gazette", null, ["Gazette"]],
  ]);
  expect(said([printing("Herald", "house", house)])).toEqual([["Herald", null, ["Herald"]]]);
});

test("those who have one text are one origin, by the name of who had it first", () => {
  expect(said([printing("Courier", "herald"), printing("Herald", "herald"), printing("Gazette", "gazette")])).toEqual([
    ["Herald", "text", ["Courier", "Herald"]],
    ["Gazette", null, ["Gazette"]],
  ]);
});

test("an outlet that prints its own and an agency’s is of both, with its articles counted apart", () => {
  const [own, wire] = toOrigins([
    printing("Herald", "herald", { articles: 2 }),
    printing("Herald", "wire", { agency: "Wire", articles: 3 }),
  ]);
  expect([own?.outlets[0]?.articles, wire?.outlets[0]?.articles]).toEqual([2, 3]);
});
