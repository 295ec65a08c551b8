import { expect, test } from "vitest";
import { firstTurns, nextTurn } from "./rounds";

const HOUR = 3_600_000;
const source = { name: "https://herald.example/", given: { publisher: null, columns: {} }, everyMs: HOUR };
const [first] = firstTurns([source], 5) as [ReturnType<typeof nextTurn>];

test("all sources are looked at first, and then each at its interval", () => {
  expect(first).toMatchObject({ nextAt: 5, failures: 0 });
  expect(nextTurn(first, false, 10)).toMatchObject({ nextAt: 10 + HOUR, failures: 0 });
});

test("a source that fails is looked at later and later, up to a day, and when it is well as before", () => {
  const waits: number[] = [];
  let turn = first;
  for (let round = 0; round < 7; round++) {
    turn = nextTurn(turn, true, 0);
    waits.push(turn.nextAt / HOUR);
  }
  expect(waits).toEqual([2, 4, 8, 16, 24, 24, 24]);
  expect(nextTurn(turn, false, 0)).toMatchObject({ nextAt: HOUR, failures: 0 });
});

test("a source that is looked at less often than daily is not looked at more often for failing", () => {
  const rare = { ...source, everyMs: 72 * HOUR };
  expect(nextTurn({ ...first, source: rare }, true, 0).nextAt).toBe(72 * HOUR);
});
