import { expect, test } from "vitest";
import { articleHref, claimAnchor, claimantHref, eventHref } from "./address";

test("leads to the sentence", () => {
  expect(articleHref("s09", "r1")).toBe("/articles/s09#claim-r1");
  expect(articleHref("s09", "r1").split("#")[1]).toBe(claimAnchor("r1"));
});

test.each([
  [eventHref("strike-a/b-2023-01-01"), "/events/strike-a%2Fb-2023-01-01"],
  [claimantHref("other:Jane Doe"), "/claimants/other%3AJane%20Doe"],
  [articleHref("a?b#c"), "/articles/a%3Fb%23c"],
])("lets no sign of an id break the address %s", (href, expected) => {
  expect(href).toBe(expected);
});
