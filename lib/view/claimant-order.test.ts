import { expect, test } from "vitest";
import type { ClaimantLine } from "./claimant";
import { type ClaimantLook, claimantsHref, orderClaimants, readClaimantLook } from "./claimant-order";

const line = (id: string, side: ClaimantLine["side"], claims: number, contested: number, to: string | null) => ({
  id,
  name: id,
  side,
  stances: { asserts: claims, denies: 0, unverified: 0 },
  shares: [{ status: "contested" as const, count: contested }],
  events: 10,
  sparks: [],
  from: null,
  to,
});
const LINES = [
  line("Guard", "RU", 9, 1, "2023-01-01"),
  line("corps", "UA", 5, 4, null),
  line("brigade", "UA", 3, 1, "2023-02-01"),
];

test.each<[Partial<ClaimantLook>, string[]]>([
  [{}, ["Guard", "corps", "brigade"]],
  [{ sort: "name" }, ["brigade", "corps", "Guard"]],
  [{ sort: "contested" }, ["corps", "Guard", "brigade"]],
  [{ sort: "latest" }, ["brigade", "Guard", "corps"]],
  [{ side: "UA" }, ["corps", "brigade"]],
])("in the order %j", (look, ids) => {
  expect(orderClaimants(LINES, { side: null, sort: "claims", ...look }).map(({ id }) => id)).toEqual(ids);
});

test("an address is read and written again, without what is bad or meant anyway", () => {
  expect(claimantsHref(readClaimantLook({ side: "UA", sort: "contested" }))).toBe("/claimants?side=UA&sort=contested");
  expect(claimantsHref(readClaimantLook({ side: "XX", sort: ["a", "b"] }))).toBe("/claimants");
});
