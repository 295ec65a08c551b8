import { expect, test } from "vitest";
import { dayText } from "@/lib/filter/days";
import { shownOf } from "./columns.sample";
import { createScale } from "./scale";
import { findTicks } from "./ticks";

function words(width: number, ...days: Parameters<typeof shownOf>) {
  const scale = createScale(shownOf(...days));
  const ticks = scale ? findTicks(scale, width) : [];
  const row = (name: string) => ticks.filter((tick) => tick.row === name).map(({ label }) => label);
  return { upper: row("upper"), lower: row("lower") };
}

test("with room for it, each day is named, and its month and year below", () => {
  expect(words(900, "2023-01-28", "2023-02-02")).toEqual({
    upper: ["25", "26", "27", "28", "29", "30", "31", "1", "2", "3", "4", "5"],
    lower: ["Jan 2023", "Feb 2023"],
  });
});

test("with less room, Mondays are", () => {
  expect(words(400, "2023-01-05", "2023-03-01").upper).toEqual(["2", "9", "16", "23", "30", "6", "13", "20", "27"]);
});

test("with little room, months are, and years below", () => {
  expect(words(400, ["2022-11-10", "2023-08-01"])).toEqual({
    upper: ["Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"],
    lower: ["2022", "2023"],
  });
  expect(words(400, ["2022-02-24", "2024-06-01"]).upper).toEqual([
    "Apr",
    "Jul",
    "Oct",
    "Jan",
    "Apr",
    "Jul",
    "Oct",
    "Jan",
    "Apr",
  ]);
});

test("with too little room for quarters, years alone are", () => {
  expect(words(254, ["2022-02-24", "2026-02-26"])).toEqual({
    upper: [],
    lower: ["2022", "2023", "2024", "2025", "2026"],
  });
  expect(words(254, ["2004-02-24", "2026-02-26"]).lower).toEqual(["2006", "2010", "2014", "2018", "2022", "2026"]);
});

test("each stretch beside a fold says its own month", () => {
  expect(words(900, "2023-01-10", "2024-09-07").lower).toEqual(["Jan 2023", "Sep 2024"]);
});

test("no word runs into the next", () => {
  const scale = createScale(shownOf(["2022-02-24", "2026-02-26"]));
  for (const width of [200, 320, 700, 1600]) {
    const upper = (scale ? findTicks(scale, width) : []).filter(({ row }) => row === "upper");
    const gaps = upper
      .slice(1)
      .map(({ day }, at) => ((scale?.x(day) ?? 0) - (scale?.x(upper[at]?.day ?? 0) ?? 0)) * width);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(26);
    expect(upper.every(({ day }) => dayText(day).endsWith("-01"))).toBe(true);
  }
});
