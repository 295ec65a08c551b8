import { expect, test } from "vitest";
import { claimMark } from "@/lib/view/event.sample";
import { toMiniLanes } from "./lanes";

test("one lane a claimant, who spoke first on top, outlets' own voice last", () => {
  const lanes = toMiniLanes([
    claimMark({ id: "c", claimantId: "b", claimantName: "B", day: "2023-05-04" }),
    claimMark({ id: "n", claimantId: "n", claimantName: "N", day: "2023-05-01", narration: true }),
    claimMark({ id: "a", claimantId: "a", claimantName: "A", day: "2023-05-03", dayTo: "2023-05-09" }),
    claimMark({ id: "u", day: null, dayTo: null }),
  ]);
  expect(lanes.map(({ name }) => name)).toEqual(["A", "B", "N"]);
  const [mark] = lanes[0]?.marks ?? [];
  expect((mark?.last ?? 0) - (mark?.first ?? 0)).toBe(6);
});

test("claims of about the same day stand below each other", () => {
  const of = (id: string, day: string) => claimMark({ id, day, dayTo: day });
  const [lane] = toMiniLanes([
    of("a", "2023-05-01"),
    of("b", "2023-05-01"),
    of("c", "2023-05-02"),
    of("d", "2023-09-01"),
  ]);
  expect(lane?.marks.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  expect(lane?.rows).toBe(3);
});
