import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { claimsByClaimant, claimsByPublisher, eventsByPlace, indexBy } from "./index-by";

test("the rows of each code come in their order; no code, no rows", () => {
  const { rows } = indexBy(Int32Array.of(2, 0, -1, 2, 0, 7), 3);
  expect([0, 1, 2, 3, -1].map((code) => [...rows(code)])).toEqual([[1, 4], [], [0, 3], [], []]);
});

test("of a set: claims by claimant, events by settlement, claims by outlet", () => {
  const courier = { id: "courier", name: "The Courier" };
  const columns = toColumns([
    eventView({
      id: "a",
      claims: [claimMark({ claimantId: "guard" }), claimMark({ claimantId: "corps" })],
      printedBy: [[courier], [{ id: "gazette", name: "Gazette" }, courier]],
    }),
    eventView({ id: "b", place: null, claims: [claimMark({ claimantId: "guard" })], printedBy: [[]] }),
  ]);
  const guard = columns.claimants.findIndex(({ id }) => id === "guard");
  expect([...claimsByClaimant(columns).rows(guard)]).toEqual([0, 2]);
  expect([...eventsByPlace(columns).rows(0)]).toEqual([0]);
  expect([...claimsByPublisher(columns).rows(0)]).toEqual([0, 1]);
  expect([...claimsByPublisher(columns).rows(1)]).toEqual([1]);
});
