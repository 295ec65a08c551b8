import { expect, test } from "vitest";
import { claimView } from "./claim.sample";
import { toLaneDays } from "./lanes";

const by = (side: "RU" | "UA" | "third" | "none", day: string | null) => claimView({ id: `${side} ${day}`, side, day });
const drawn = (sides: ("RU" | "UA" | "third")[], claims: ReturnType<typeof by>[]) =>
  toLaneDays({ sides, claims }).map(({ day, claims }) => [day, claims.map(({ lane }) => lane)]);

test("the side that spoke first has the first lane, the other the second, all others go across", () => {
  const claims = [by("UA", "2031-05-02"), by("RU", "2031-05-02"), by("third", "2031-05-02"), by("none", "2031-05-03")];
  expect(drawn(["UA", "third", "RU"], claims)).toEqual([
    ["2031-05-02", ["first", "second", "across"]],
    ["2031-05-03", ["across"]],
  ]);
});

test("where one side speaks alone there are no lanes", () => {
  expect(drawn(["RU", "third"], [by("RU", "2031-05-02"), by("third", null)])).toEqual([
    ["2031-05-02", ["across"]],
    [null, ["across"]],
  ]);
});

test("of no claims there are no days", () => {
  expect(drawn([], [])).toEqual([]);
});
