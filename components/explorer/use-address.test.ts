import { expect, test } from "vitest";
import { eventView } from "@/lib/view/event.sample";
import { countSources } from "../panel/sources";
import { viewInAddress } from "./use-address";

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
  ["z=8&lat=48.6", null],
  ["z=near&lat=48.6&lng=38", null],
  ["", null],
])("the address “%s” has the map at %o", (search, view) => {
  expect(viewInAddress(search)).toEqual(view);
});
