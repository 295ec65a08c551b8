import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { countSources } from "../panel/sources";
import { countFound } from "./found";
import { viewInAddress } from "./use-address";

test("what is found is counted in claims and claimants, from the first to the last possible day", () => {
  const claims = [
    claimMark({ claimantId: "a", day: "2023-01-28", dayTo: "2023-01-28" }),
    claimMark({ claimantId: "b", day: "2023-01-01", dayTo: "2023-01-31" }),
    claimMark({ claimantId: "a", day: null, dayTo: null }),
  ];
  expect(countFound([eventView({ claims })])).toEqual({
    claims: 3,
    claimants: 2,
    from: "2023-01-01",
    to: "2023-01-31",
  });
});

test("nothing found has no days", () => {
  expect(countFound([])).toEqual({ claims: 0, claimants: 0, from: null, to: null });
});

test.each([
  [{ claimCount: 1, outletCount: 1, originCount: 1 }, "1 claim in 1 outlet"],
  [{ claimCount: 5, outletCount: 3, originCount: 3 }, "5 claims in 3 outlets"],
  [{ claimCount: 5, outletCount: 3, originCount: 1 }, "5 claims in 3 outlets, of 1 origin"],
])("outlets that print one agency are one origin: %o", (counts, words) => {
  expect(countSources(eventView(counts))).toBe(words);
});

test.each([
  ["z=8.5&lat=48.6&lng=38", { z: 8.5, lat: 48.6, lng: 38 }],
  ["z=8&lat=0&lng=0", { z: 8, lat: 0, lng: 0 }],
  ["z=8&lat=48.6", {}],
  ["z=near&lat=48.6&lng=38", {}],
  ["", {}],
])("the address “%s” has the map at %o", (search, view) => {
  expect(viewInAddress(search)).toEqual(view);
});
