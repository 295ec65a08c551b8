import { beforeAll, expect, test, vi } from "vitest";
import { filterSchema } from "@/lib/filter/filter";
import { NO_FILTER, type Params } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";
import { createVarenDatabase } from "./varen.sample";

let query: typeof import("./events") & typeof import("./dossier") & typeof import("./where");

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", createVarenDatabase());
  query = {
    ...(await import("./events")),
    ...(await import("./dossier")),
    ...(await import("./where")),
  };
});

const claimsOf = async (params: Params) => {
  const events = await query.findEvents(readFilter(params));
  return Object.fromEntries(events.map(({ id, claims }) => [id, claims.map((claim) => claim.id)]));
};

test("every key of the filter has its condition", () => {
  expect(Object.keys(query.CONDITIONS).sort()).toEqual(Object.keys(filterSchema.shape).sort());
});

test("without a filter all is found, oldest first, the undated last", async () => {
  const events = await query.findEvents(NO_FILTER);
  expect(events.map(({ id }) => id)).toEqual(["varen", "osk", "aid"]);
  expect(events[0]).toMatchObject({ place: { id: "gn-varen", lat: 48 }, sides: ["RU", "UA"], claimCount: 3 });
  expect(events[2]).toMatchObject({ place: null, placeName: null, from: null });
});

test.each([
  ["a claimant", { claimant: "guard" }, { varen: ["took"] }],
  ["a side", { side: "UA" }, { varen: ["held"], osk: ["hit"], aid: ["pledge"] }],
  ["a side or a claimant", { side: "RU", claimant: "mayor" }, { varen: ["took"], osk: ["hit"] }],
  ["a type", { type: ["repel", "strike"] }, { varen: ["held"], osk: ["hit"] }],
  ["a stance", { stance: "unverified" }, { varen: ["unchecked"] }],
  ["a status", { status: "contested" }, { varen: ["took", "held", "unchecked"] }],
  ["a publisher that reprints", { publisher: "gazette", type: "capture" }, { varen: ["took"] }],
  ["a place", { place: "gn-osk" }, { osk: ["hit"] }],
  ["a part of the map", { bbox: "37,48.5,39,49" }, { osk: ["hit"] }],
  ["a part of the map, its edges with it", { bbox: "38,48,38,48", side: "RU" }, { varen: ["took"] }],
  ["the day of saying", { from: "2023-01-29", to: "2023-01-30" }, { varen: ["held"] }],
  ["the day of printing, where nobody says when", { from: "2023-01-31", to: "2023-01-31" }, { varen: ["unchecked"] }],
  ["any day that it may have been", { from: "2023-03-20" }, { osk: ["hit"] }],
  ["words of the sentence", { q: "old mill" }, { varen: ["held"] }],
  ["words in other letters", { q: "Вар" }, { varen: ["took", "held", "unchecked"] }],
  ["the spelling of another language", { q: "Wáren" }, { varen: ["took", "held", "unchecked"] }],
  ["the claimant's name and a word of the sentence", { q: "corps mill" }, { varen: ["held"] }],
  ["words after one another", { q: '"the guard took"' }, { varen: ["took"] }],
  ["a sign that is a wildcard elsewhere", { q: "100%" }, { varen: ["took"] }],
])("finds by %s", async (_what, params, expected) => {
  expect(await claimsOf(params)).toEqual(expected);
});

test.each([
  ["nobody of that name", { claimant: "nobody" }],
  ["a wildcard that is only a sign", { q: "_____________" }],
  ["the inside of a word", { q: "ridge" }],
  ["words that are not after one another", { q: '"guard Varen"' }],
  ["an undated claim between days", { type: "aid", from: "2000-01-01", to: "2030-01-01" }],
  ["two askings that exclude each other", { side: "RU", type: "strike" }],
  ["a part of the map with no pin in it", { bbox: "-10,-10,-5,-5" }],
  ["what has no pin, in any part of the map", { type: "aid", bbox: "-180,-90,180,90" }],
  ["a quote that would end the statement", { q: "'; DROP TABLE Claim; --" }],
])("finds nothing for %s", async (_what, params) => {
  expect(await claimsOf(params)).toEqual({});
});

test("one event brings all its claims, an unknown one is null", async () => {
  expect((await query.findEvent("varen"))?.claims).toHaveLength(3);
  expect(await query.findEvent("nowhere")).toBeNull();
});

test("a dossier brings every printing of each claim, with lags", async () => {
  const claims = (await query.findDossier("varen"))?.claims;
  expect(claims?.map(({ id, lag, reports }) => [id, lag, reports.map((report) => report.publisherName)])).toEqual([
    ["took", 0, ["The Courier", "Gazette"]],
    ["held", 2, ["The Courier"]],
    ["unchecked", 3, ["The Courier"]],
  ]);
  expect(await query.findDossier("nowhere")).toBeNull();
});
