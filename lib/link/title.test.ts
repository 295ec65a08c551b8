import { expect, test } from "vitest";
import type { FoundClaim } from "@/lib/extract/types";
import { mentionsOf, OSK } from "./claim.sample";
import { linkMentions } from "./link";

const titleOf = (...claims: Partial<FoundClaim>[]) => linkMentions(mentionsOf(claims))[0]?.title;

const north = { claimant: "north-mod", claimantName: "Northern ministry", claimantSide: "RU" } as const;
const guard = { claimant: "guard", claimantName: "Northern guard", claimantSide: "RU" } as const;
const south = { claimant: "south", claimantName: "Southern army", claimantSide: "UA" } as const;
const watcher = { claimant: "watch", claimantName: "The Watchers", claimantSide: "third" } as const;
const outlet = { claimant: "media", claimantName: "Outlet", claimantSide: "none", narration: true } as const;

test.each<[string, Partial<FoundClaim>[]]>([
  ["Osk: capture claimed by Russia, disputed by Ukraine", [north, { ...south, type: "repel" }]],
  ["Osk: capture claimed by Russia and by Ukraine", [north, south]],
  ["Osk: Ukrainian withdrawal acknowledged by Ukraine", [{ ...south, type: "withdraw" }]],
  ["Osk: capture claimed by Russia, acknowledged by Ukraine", [north, { ...south, targetSide: "RU" }]],
  ["Osk: capture claimed by Northern guard", [guard]],
  ["Osk: capture claimed by Russia", [north, guard]],
  ["Osk: Russian advance claimed by Southern army", [{ ...south, type: "advance", targetSide: "RU" }]],
  ["Osk: repulse of an attack claimed by Southern army", [{ ...south, type: "repel" }]],
  ["Osk: Russian advance reported by The Watchers", [{ ...watcher, type: "advance", targetSide: "RU" }]],
  ["Osk: Russian strike claimed by Southern army", [{ ...south, type: "strike", targetSide: "UA" }]],
  [
    "Osk: Russian strike claimed by Ukraine, acknowledged by Russia",
    [
      { ...south, type: "strike", targetSide: "UA" },
      { ...north, type: "strike", targetSide: "UA" },
    ],
  ],
  ["Osk: capture denied by Northern ministry", [{ ...north, stance: "denies" }]],
  ["Osk: fighting reported in outlets’ own words", [{ ...outlet, type: "clash" }]],
  ["Military aid announced by The Watchers", [{ ...watcher, type: "aid", place: null, placeSurface: "" }]],
  [
    "Varen region: strike claimed by Northern ministry",
    [{ ...north, type: "strike", place: null, placeSurface: "Varen region" }],
  ],
])("%s", (title, claims) => {
  expect(titleOf(...claims)).toBe(title);
});

test("never says a claim as a fact", () => {
  for (const claims of [[north], [south], [outlet], [watcher], [{ ...south, stance: "denies" as const }]])
    expect(titleOf(...claims)).toMatch(/claimed|denied|reported|acknowledged/);
});

test("names the place also where it has no pin", () => {
  expect(titleOf({ ...north, place: { ...OSK, id: null, name: "Mal" } })).toBe(
    "Mal: capture claimed by Northern ministry",
  );
});
