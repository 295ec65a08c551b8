import { expect, test } from "vitest";
import {
  articleHref,
  claimAnchor,
  claimantHref,
  eventHref,
  placeHref,
  publisherHref,
  readId,
  searchHref,
} from "./address";

test("leads to the sentence", () => {
  expect(articleHref("s09", "r1")).toBe("/articles/s09#claim-r1");
  expect(articleHref("s09", "r1").split("#")[1]).toBe(claimAnchor("r1"));
});

test.each([
  [eventHref("strike-a/b-2023-01-01"), "/events/strike-a%2Fb-2023-01-01"],
  [claimantHref("other:Jane Doe"), "/claimants/other%3AJane%20Doe"],
  [articleHref("a?b#c"), "/articles/a%3Fb%23c"],
  [placeHref("wd:Q1"), "/places/wd%3AQ1"],
  [publisherHref("a b"), "/publishers/a%20b"],
  [searchHref("a&b #c"), "/search?q=a%26b+%23c"],
])("lets no sign of an id break the address %s", (href, expected) => {
  expect(href).toBe(expected);
});

test.each(["other:Jane Doe", "a/b", "100%", "Ґанок"])("reads the id %s back", (id) => {
  expect(readId(claimantHref(id).split("/").at(-1) ?? "")).toBe(id);
});

test.each(["%E0%A4%A", "%", "a%zz"])("stumbles over no broken address: %s", (part) => {
  expect(readId(part)).toBe(part);
});
