import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toLanes } from "./lanes";

const lanes = (...claims: Parameters<typeof claimMark>[0][]) =>
  toLanes(
    [eventView({ claims: claims.map((given, at) => claimMark({ id: `c${at}`, ...given })) })],
    (one, other) => one.day !== other.day,
  );

test("who spoke first is on top", () => {
  const found = lanes(
    { claimantId: "late", day: "2023-01-30" },
    { claimantId: "early", day: "2023-01-28" },
    { claimantId: "late", day: "2023-01-31" },
  );
  expect(found.map(({ claimantId, marks, rows }) => [claimantId, marks.length, rows])).toEqual([
    ["early", 1, 1],
    ["late", 2, 1],
  ]);
});

test("the outlets’ own voice is below, however early it spoke", () => {
  const found = lanes(
    { claimantId: "media", day: "2023-01-01", narration: true },
    { claimantId: "media", day: "2023-01-31", stance: "unverified" },
    { claimantId: "corps", day: "2023-01-30", stance: "denies" },
  );
  expect(found.map(({ claimantId }) => claimantId)).toEqual(["corps", "media"]);
});

test("claims of about the same day stand on rows of their own", () => {
  const [lane] = lanes({ day: "2023-01-28" }, { day: "2023-01-28" }, { day: "2023-01-29" });
  expect(lane?.marks.map(({ row }) => row)).toEqual([0, 1, 0]);
  expect(lane?.rows).toBe(2);
});

test("who never spoke on a known day has no lane", () => {
  expect(lanes({ day: null })).toEqual([]);
});
