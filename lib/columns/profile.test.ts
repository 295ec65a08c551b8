import { expect, test } from "vitest";
import { shownOf } from "./columns.sample";
import { profileOf } from "./profile";

test("counts by side, and when", () => {
  const { sides, bars, from, to } = profileOf(shownOf("2023-01-08", "2023-01-08", "2023-01-10", null));
  expect(sides).toEqual([
    { side: "RU", count: 2 },
    { side: "UA", count: 2 },
  ]);
  expect(bars.map(({ total }) => total)).toEqual([2, 1]);
  expect(bars[1]?.sides).toEqual([{ side: "RU", count: 1 }]);
  expect(bars.map(({ x }) => x)).toEqual([0, 1]);
  expect([from, to]).toEqual(["2023-01-08", "2023-01-10"]);
});

test("a long empty time is folded, as on the timeline", () => {
  const { bars, folds } = profileOf(shownOf("2023-01-08", "2024-09-07"));
  expect(bars.map(({ x }) => x)).toEqual([0, 1]);
  expect(folds).toHaveLength(1);
  expect(folds[0]?.x).toBeGreaterThan(0);
  expect((folds[0]?.x ?? 1) + (folds[0]?.width ?? 1)).toBeLessThan(1);
});

test("its days are those of the claims, however long a bar is", () => {
  const { from, to } = profileOf(shownOf("2022-02-24", ["2024-09-07", "2024-09-09"]));
  expect([from, to]).toEqual(["2022-02-24", "2024-09-09"]);
});

test("of nothing dated there are no bars", () => {
  expect(profileOf(shownOf(null))).toEqual({
    sides: [{ side: "RU", count: 1 }],
    bars: [],
    folds: [],
    from: null,
    to: null,
  });
  expect(profileOf(shownOf())).toEqual({ sides: [], bars: [], folds: [], from: null, to: null });
});
