import { expect, test } from "vitest";
import { eventView } from "@/lib/view/event.sample";
import { countSources } from "../panel/sources";
import { viewInAddress, withView } from "./use-address";

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

const seen = {
  view: { z: 8.5, lat: 48.6, lng: 38 },
  box: { west: 36.5, south: 47.91234567, east: 39.5, north: 49.25 },
};

test.each([
  ["", "/?z=8.5&lat=48.6&lng=38"],
  ["?type=strike&z=6&lat=1&lng=2&event=e", "/?type=strike&event=e&z=8.5&lat=48.6&lng=38"],
  ["?bbox=1,2,3,4&event=e", "/?bbox=36.5,47.9123,39.5,49.25&event=e&z=8.5&lat=48.6&lng=38"],
])("the map moves, and of the address “%s” only the view with it: %s", (search, href) => {
  expect(withView(search, seen)).toBe(href);
});

test.each([
  ["?type=strike&z=6&lat=1&lng=2", "/?type=strike"],
  ["?z=6&lat=1&lng=2", "/"],
])("the map goes back to where the events are: “%s” is %s", (search, href) => {
  expect(withView(search, null)).toBe(href);
});
