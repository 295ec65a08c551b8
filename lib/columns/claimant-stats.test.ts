import { expect, test } from "vitest";
import type { ClaimMark, EventView } from "@/lib/view/event";
import { claimMark, eventView } from "@/lib/view/event.sample";
import type { Status } from "@/lib/vocabulary";
import { toColumns } from "./build";
import { claimantLines } from "./claimant-lines";
import { statsOfClaimant } from "./claimant-stats";

const by = (claimantId: string, side: ClaimMark["side"], given: Partial<ClaimMark> = {}) =>
  claimMark({ claimantId, claimantName: claimantId, side, day: "2023-05-03", dayTo: "2023-05-03", ...given });
const on = (day: string) => ({ day, dayTo: day });
const place = (id: string) => ({ id, name: id, admin1: "Osk Oblast", lat: 48, lon: 38 });

let made = 0;
const event = (status: Status, claims: ClaimMark[], given: Partial<EventView> = {}) => {
  made += 1;
  return eventView({ id: `territory-e${made}-2023-05-0${made % 9}`, status, claims, ...given });
};
const lagOf = (...events: EventView[]) => statsOfClaimant(toColumns(events), "guard")?.lag;

const ruTook = (day: string, given = {}) => by("guard", "RU", { ...on(day), ...given });
const uaSays = (day: string, given = {}) => by("corps", "UA", { ...on(day), ...given });

test("counts claims by stance and type, and events by status, each once", () => {
  const stats = statsOfClaimant(
    toColumns([
      event("contested", [ruTook("2023-05-01"), ruTook("2023-05-02", { type: "advance" }), uaSays("2023-05-02")]),
      event("one-sided", [ruTook("2023-05-03", { stance: "denies", type: "strike" })], { place: null }),
      event("one-sided", [uaSays("2023-05-03")]),
    ]),
    "guard",
  );
  expect(stats).toMatchObject({ claims: 3, placeCount: 1, unlocated: 1 });
  expect(stats?.stances.map(({ count }) => count)).toEqual([2, 1, 0]);
  expect(stats?.statuses.filter(({ count }) => count > 0)).toEqual([
    { value: "contested", count: 1 },
    { value: "one-sided", count: 1 },
  ]);
  expect(stats?.types.map(({ type, total }) => [type, total])).toEqual([
    ["capture", 1],
    ["advance", 1],
    ["strike", 1],
  ]);
  expect(stats?.profile.bars.reduce((sum, { total }) => sum + total, 0)).toBe(3);
});

test("names the settlements and outlets it is found at most, and its events newest first", () => {
  const [courier, gazette] = [
    { id: "courier", name: "The Courier" },
    { id: "gazette", name: "Gazette" },
  ];
  const columns = toColumns([
    event("one-sided", [ruTook("2023-05-01")], {
      id: "old",
      from: "2023-05-01",
      place: place("osk"),
      printedBy: [[courier]],
    }),
    event("one-sided", [ruTook("2023-05-09")], {
      id: "new",
      from: "2023-05-09",
      place: place("osk"),
      printedBy: [[courier, gazette]],
    }),
    event("one-sided", [ruTook("2023-05-05")], { id: "none", from: null, place: place("varen"), printedBy: [[]] }),
  ]);
  const stats = statsOfClaimant(columns, "guard");
  expect(stats?.places.map(({ value, count }) => [value.id, count])).toEqual([
    ["osk", 2],
    ["varen", 1],
  ]);
  expect(stats?.publishers.map(({ value, count }) => [value.id, count])).toEqual([
    ["courier", 2],
    ["gazette", 1],
  ]);
  expect([...(stats?.events ?? [])].map((row) => columns.events.id.at(row))).toEqual(["new", "old", "none"]);
});

test("there are none of who has claimed nothing", () => {
  expect(statsOfClaimant(toColumns([event("one-sided", [ruTook("2023-05-01")])]), "nobody")).toBeNull();
});

test.each<[string, EventView, number | null]>([
  [
    "the other side leaves two days later",
    event("acknowledged", [ruTook("2023-05-01"), uaSays("2023-05-03", { type: "withdraw" })]),
    2,
  ],
  ["the other side says the same on that day", event("acknowledged", [ruTook("2023-05-01"), uaSays("2023-05-01")]), 0],
  [
    "an advance is answered by a capture",
    event("acknowledged", [ruTook("2023-05-01", { type: "advance" }), uaSays("2023-05-08")]),
    7,
  ],
  [
    "only its first assertion counts",
    event("acknowledged", [ruTook("2023-05-01"), ruTook("2023-05-02"), uaSays("2023-05-03")]),
    2,
  ],
  ["the other side said so first", event("acknowledged", [ruTook("2023-05-03"), uaSays("2023-05-01")]), null],
  [
    "the other side only denies",
    event("acknowledged", [ruTook("2023-05-01"), uaSays("2023-05-03", { stance: "denies" })]),
    null,
  ],
  [
    "the other side speaks of something else",
    event("acknowledged", [ruTook("2023-05-01"), uaSays("2023-05-03", { type: "strike" })]),
    null,
  ],
  [
    "a third party says so",
    event("acknowledged", [ruTook("2023-05-01"), by("mayor", "third", on("2023-05-03"))]),
    null,
  ],
  [
    "an outlet tells it in its own voice",
    event("acknowledged", [ruTook("2023-05-01"), uaSays("2023-05-03", { narration: true })]),
    null,
  ],
  [
    "the day is some day of a week",
    event("acknowledged", [ruTook("2023-05-01", { dayTo: "2023-05-07" }), uaSays("2023-05-09")]),
    null,
  ],
  [
    "the day is that of printing",
    event("acknowledged", [ruTook("2023-05-01", { dayBasis: "published" }), uaSays("2023-05-09")]),
    null,
  ],
  [
    "it is its own withdrawal",
    event("acknowledged", [ruTook("2023-05-01", { type: "withdraw" }), uaSays("2023-05-03")]),
    null,
  ],
  ["the event is contested", event("contested", [ruTook("2023-05-01"), uaSays("2023-05-03")]), null],
])("days until the other side says so, where %s", (_what, one, median) => {
  expect(lagOf(one)?.median).toBe(median);
});

test("the lag is the middle of what is counted, and says what is not", () => {
  const answered = (day: string) => event("acknowledged", [ruTook("2023-05-01"), uaSays(day)]);
  expect(lagOf(answered("2023-05-02"), answered("2023-05-05"), answered("2023-05-31"))).toEqual({
    median: 4,
    counted: 3,
    otherFirst: 0,
    unknown: 0,
  });
  expect(lagOf(answered("2023-05-02"), answered("2023-05-05"))?.median).toBe(2.5);
  expect(lagOf(answered("2023-04-02"), event("acknowledged", [ruTook("2023-05-01")]))).toEqual({
    median: null,
    counted: 0,
    otherFirst: 1,
    unknown: 1,
  });
});

test("who stands outside waits for no other side", () => {
  const columns = toColumns([event("acknowledged", [by("mayor", "third"), uaSays("2023-05-05")])]);
  expect(statsOfClaimant(columns, "mayor")?.lag).toBeNull();
});

test.each<[string, ClaimMark, ClaimMark, boolean]>([
  ["a denial of the same", ruTook("2023-05-01"), uaSays("2023-05-02", { stance: "denies" }), true],
  ["a denial of another gain", ruTook("2023-05-01"), uaSays("2023-05-02", { stance: "denies", type: "advance" }), true],
  [
    "a denial of something else",
    ruTook("2023-05-01"),
    uaSays("2023-05-02", { stance: "denies", type: "strike" }),
    false,
  ],
  ["a repulse", ruTook("2023-05-01"), uaSays("2023-05-02", { type: "repel" }), true],
  [
    "a repulse of what was no gain",
    ruTook("2023-05-01", { type: "clash" }),
    uaSays("2023-05-02", { type: "repel" }),
    false,
  ],
  ["a capture of its own", ruTook("2023-05-01"), uaSays("2023-05-02"), true],
  ["a denial from outside", ruTook("2023-05-01"), by("mayor", "third", { stance: "denies" }), true],
  ["a repulse told from outside", ruTook("2023-05-01"), by("mayor", "third", { type: "repel" }), false],
  ["a denial by its own side", ruTook("2023-05-01"), by("wagner", "RU", { stance: "denies" }), false],
  ["an outlet’s own voice", ruTook("2023-05-01"), uaSays("2023-05-02", { stance: "denies", narration: true }), false],
  ["that it could not be checked", ruTook("2023-05-01"), by("media", "none", { stance: "unverified" }), false],
])("%s disputes it: %#", (_what, one, other, isDisputed) => {
  const columns = toColumns([event("contested", [one, other])]);
  const stats = statsOfClaimant(columns, "guard");
  expect(stats?.disputedBy.map(({ id, events }) => [id, events])).toEqual(isDisputed ? [[other.claimantId, 1]] : []);
  const answered = statsOfClaimant(columns, other.claimantId)?.disputes.map(({ id }) => id);
  expect(answered).toEqual(isDisputed ? ["guard"] : []);
});

test("opponents are counted by events, and in contested ones alone", () => {
  const stats = statsOfClaimant(
    toColumns([
      event("contested", [
        ruTook("2023-05-01"),
        ruTook("2023-05-02"),
        uaSays("2023-05-02", { stance: "denies" }),
        uaSays("2023-05-03", { type: "repel" }),
      ]),
      event("contested", [
        ruTook("2023-05-01"),
        by("brigade", "UA", { type: "repel" }),
        uaSays("2023-05-03", { type: "repel" }),
      ]),
      event("one-sided", [ruTook("2023-05-01"), by("mayor", "third", { stance: "denies" })]),
    ]),
    "guard",
  );
  expect(stats?.disputedBy.map(({ id, events }) => [id, events])).toEqual([
    ["corps", 2],
    ["brigade", 1],
  ]);
  expect(stats?.disputes).toEqual([]);
});

test("lines of all claimants: who spoke most first, each event once, its time cut into equal stretches", () => {
  const lines = claimantLines(
    toColumns([
      event("contested", [ruTook("2023-01-01"), ruTook("2023-01-05", { stance: "denies" }), uaSays("2023-02-01")]),
      event("one-sided", [by("mayor", "third", { day: null, dayTo: null })]),
    ]),
  );
  expect(lines.map(({ id, events, stances, from, to }) => [id, events, stances.denies, from, to])).toEqual([
    ["guard", 1, 1, "2023-01-01", "2023-01-05"],
    ["corps", 1, 0, "2023-02-01", "2023-02-01"],
    ["mayor", 1, 0, null, null],
  ]);
  expect(lines[0]?.shares.find(({ status }) => status === "contested")?.count).toBe(1);
  expect([lines[0]?.sparks[0], lines[1]?.sparks.at(-1), lines[2]?.sparks.some(Boolean)]).toEqual([1, 1, false]);
});
