import { expect, test } from "vitest";
import { firstOf, toNameRowid, toRowid } from "./rowid";

test("a later day has greater numbers, whatever the id; none has the least", () => {
  const ids = Array.from({ length: 500 }, (_, at) => `r${at}`);
  const days = [null, "1899-01-01", "2022-02-24", "2022-02-25", "2079-01-01"];
  for (const [at, day] of days.entries())
    for (const id of ids) {
      const number = toRowid(day, id);
      expect(number).toBeGreaterThan(firstOf(day));
      if (at > 2) expect(number).toBeGreaterThan(toRowid(days[at - 1] ?? null, id));
      expect(Number.isSafeInteger(number)).toBe(true);
    }
});

test("ids have numbers of their own", () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => `synthetic-${at}`);
  expect(new Set(ids.map(toNameRowid)).size).toBe(ids.length);
  expect(new Set(ids.slice(0, 1000).map((id) => toRowid("2022-02-24", id))).size).toBeGreaterThan(995);
});
