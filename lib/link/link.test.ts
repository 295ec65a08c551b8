import { describe, expect, test } from "vitest";
import type { FoundClaim } from "@/lib/extract/types";
import { claimOf, mentionsOf, OSK, on } from "./claim.sample";
import { linkMentions } from "./link";
import type { Mention } from "./mention";
import { toMentions } from "./mentions";

const ukrainian = { claimant: "south-army", claimantName: "Southern army", claimantSide: "UA" } as const;
const outlet = { claimant: "media", claimantName: "Outlet", claimantSide: "none" } as const;
const varen = { ...OSK, id: "wd:Q2", name: "Varen" };

const article = (id: string, claims: Parameters<typeof mentionsOf>[0], publishedOn: string | null = "2031-05-05") =>
  mentionsOf(claims, { id, publishedOn });

const idsOf = (mentions: Mention[]) => linkMentions(mentions).map(({ id }) => id);

describe("what makes one event", () => {
  test.each([
    ["the same day", "2031-05-02", "2031-05-02"],
    ["days within the window", "2031-05-02", "2031-05-16"],
  ])("claims about one place of %s", (_when, first, second) => {
    const mentions = [
      ...article("a", [{ said: on(first) }]),
      ...article("b", [{ ...ukrainian, type: "repel", said: on(second) }]),
    ];
    expect(idsOf(mentions)).toEqual(["territory-osk-wd-q1-2031-05-02"]);
  });

  test("a chain of days, each within the window of its neighbour", () => {
    const days = ["2031-05-01", "2031-05-14", "2031-05-27"];
    expect(idsOf(days.flatMap((day) => article(day, [{ event: on(day) }])))).toHaveLength(1);
  });

  test("the event's day is preferred to the day it was said, and that to the day of publication", () => {
    const [byEvent] = article("a", [{ event: on("2031-04-01"), said: on("2031-05-01") }]);
    const [bySaid] = article("a", [{ said: on("2031-05-01") }]);
    const [byPublished] = article("a", [{}]);
    expect([byEvent, bySaid, byPublished].map((one) => [one?.linkDay, one?.linkBasis])).toEqual([
      ["2031-04-01", "event"],
      ["2031-05-01", "said"],
      ["2031-05-05", "published"],
    ]);
  });
});

describe("what makes two events", () => {
  test.each<[string, Partial<FoundClaim>]>([
    ["another place", { place: varen }],
    ["another topic", { type: "strike" }],
    ["a day beyond the window", { said: on("2031-05-17") }],
  ])("%s", (_what, other) => {
    const mentions = [
      ...article("a", [{ said: on("2031-05-02") }]),
      ...article("b", [{ said: on("2031-05-02"), ...other }]),
    ];
    expect(linkMentions(mentions)).toHaveLength(2);
  });

  test("strikes that lie three days apart", () => {
    const strike = (day: string) => article(day, [{ type: "strike", event: on(day) }]);
    expect(linkMentions([...strike("2031-05-01"), ...strike("2031-05-03")])).toHaveLength(1);
    expect(linkMentions([...strike("2031-05-01"), ...strike("2031-05-04")])).toHaveLength(2);
  });

  test.each<[string, Partial<FoundClaim>, string | null]>([
    ["no place", { place: null, placeSurface: "Varen region", placePrecision: "region" }, "2031-05-05"],
    ["an ambiguous place", { place: { ...OSK, id: null }, candidates: [OSK, varen] }, "2031-05-05"],
    ["no day at all", {}, null],
    ["aid, which has no place", { type: "aid", place: null, placeSurface: "" }, "2031-05-05"],
  ])("%s: every mention is an event of its own", (_what, claim, published) => {
    const mentions = [...article("a", [claim], published), ...article("b", [claim], published)];
    const ids = idsOf(mentions);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(id).toMatch(/-x[0-9a-f]{16}$/);
  });
});

describe("who could not verify", () => {
  test("joins the claim it speaks of, whatever its own day", () => {
    const events = linkMentions(article("a", [{ said: on("2031-02-01") }, { ...outlet, stance: "unverified" }]));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ unverified: true, from: "2031-02-01", status: "one-sided" });
  });

  test("joins also an event that has no pin", () => {
    const place = { ...OSK, id: null };
    const events = linkMentions(article("a", [{ place }, { ...outlet, place, stance: "unverified" }]));
    expect(events.map(({ claims }) => claims.length)).toEqual([2]);
  });

  test("prefers the claim of its own type to a nearer one of another", () => {
    const mentions = article("a", [
      { type: "capture", said: on("2031-02-01") },
      { type: "advance", said: on("2031-04-20") },
      { ...outlet, stance: "unverified" },
    ]);
    expect(mentions[2]?.linkDay).toBe("2031-02-01");
  });

  test("stays with its own day where it speaks of no claim", () => {
    const [alone] = article("a", [{ ...outlet, stance: "unverified" }]);
    expect(alone).toMatchObject({ linkDay: "2031-05-05", linkBasis: "published" });
  });
});

describe("claims", () => {
  test("are one for each claimant, stance and type, with a report for each article", () => {
    const events = linkMentions([...article("a", [{}, { stance: "denies" }]), ...article("b", [{}])]);
    expect(events[0]?.claims.map(({ reportIds }) => reportIds.length).toSorted()).toEqual([1, 2]);
    expect(events[0]).toMatchObject({ reportCount: 3, outletCount: 2, originCount: 2 });
  });

  test("keep narration apart", () => {
    const events = linkMentions(
      article("a", [
        { ...outlet, narration: true },
        { ...outlet, narration: false },
      ]),
    );
    expect(events[0]?.claims).toHaveLength(2);
  });

  test("count copies of one agency as one origin", () => {
    const copy = (id: string) => mentionsOf([{}], { id, origin: "agency" });
    expect(linkMentions([...copy("a"), ...copy("b")])[0]).toMatchObject({ outletCount: 2, originCount: 1 });
  });

  test("take the most precise day, then the earliest; the latest published number", () => {
    const month = { from: "2031-05-01", to: "2031-05-31", precision: "month" } as const;
    const [event] = linkMentions([
      ...article("a", [{ said: month, killed: 2 }], "2031-05-03"),
      ...article("b", [{ said: on("2031-05-04"), killed: 5 }], "2031-05-06"),
      ...article("c", [{ said: on("2031-05-03"), killed: null }], "2031-05-07"),
    ]);
    expect(event?.claims[0]).toMatchObject({ said: on("2031-05-03"), killed: 5, wounded: null });
  });

  test("found twice alike in one article are one", () => {
    const source = { id: "a", publisherId: "p", origin: "p", publishedOn: null };
    expect(toMentions(source, [claimOf(), claimOf()])).toHaveLength(1);
  });
});

test("an event lasts from its first linking day to its last", () => {
  const [event] = linkMentions([
    ...article("a", [{ said: on("2031-05-02") }]),
    ...article("b", [{ said: on("2031-05-09") }]),
  ]);
  expect(event).toMatchObject({ from: "2031-05-02", to: "2031-05-09", datePrecision: "day" });
});

test("an event known by the month alone may last as long", () => {
  const month = { from: "2031-05-01", to: "2031-05-31", precision: "month" } as const;
  expect(linkMentions(article("a", [{ event: month }]))[0]).toMatchObject({ to: "2031-05-31", datePrecision: "month" });
});
