import { beforeAll, expect, test, vi } from "vitest";
import { createVarenDatabase } from "./varen.sample";

let query: typeof import("./article") &
  typeof import("./articles") &
  typeof import("./claimant") &
  typeof import("./claimants") &
  typeof import("./dossier") &
  typeof import("./unlocated");

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", createVarenDatabase());
  query = {
    ...(await import("./article")),
    ...(await import("./articles")),
    ...(await import("./claimant")),
    ...(await import("./claimants")),
    ...(await import("./dossier")),
    ...(await import("./unlocated")),
  };
});

test("a dossier has every claim, oldest first, with all its reports and its lag", async () => {
  const dossier = await query.findDossier("varen");
  expect(dossier?.claims.map(({ id, lag, reports }) => [id, lag, reports.length])).toEqual([
    ["took", 0, 2],
    ["held", 2, 1],
    ["unchecked", 3, 1],
  ]);
  expect(dossier).toMatchObject({
    title: "Varen: capture claimed by Russia, disputed by Ukraine",
    status: "contested",
  });
});

test("an article has the reports that it prints and no others", async () => {
  const article = await query.findArticle("gazette-1");
  expect(article?.claims.map(({ id, lag, reports }) => [id, lag, reports.map((report) => report.id)])).toEqual([
    ["took", null, ["r2"]],
    ["hit", null, ["r5"]],
  ]);
  expect(article).toMatchObject({
    publisherName: "Gazette",
    headline: "Untitled article",
    titled: false,
    claimCount: 2,
  });
});

test("the articles come newest first, the undated last", async () => {
  const { items, total } = await query.findArticles(1);
  expect(items.map(({ id, claimCount }) => [id, claimCount])).toEqual([
    ["gazette-1", 2],
    ["courier-1", 3],
    ["gazette-2", 1],
  ]);
  expect(total).toBe(3);
});

test("claimants are counted by what they do, who spoke most first", async () => {
  const lines = await query.findClaimants();
  expect(lines.map(({ id, stances, from, to }) => [id, stances.asserts, stances.unverified, from, to])).toEqual([
    ["corps", 2, 0, "2023-01-30", "2023-01-30"],
    ["guard", 1, 0, "2023-01-28", "2023-01-28"],
    ["mayor", 1, 0, "2023-03-01", "2023-03-31"],
    ["media", 0, 1, "2023-01-31", "2023-01-31"],
  ]);
});

test("a claimant has its own claims only, and how their events stand", async () => {
  const corps = await query.findClaimant("corps", 1);
  expect(
    corps?.events.items.map(({ id, claims }) => [id, claims.map(({ claimantId, type }) => [claimantId, type])]),
  ).toEqual([
    ["varen", [["corps", "repel"]]],
    ["aid", [["corps", "aid"]]],
  ]);
  expect(corps?.stats.statuses.filter(({ count }) => count > 0)).toEqual([
    { value: "contested", count: 1 },
    { value: "one-sided", count: 1 },
  ]);
  expect(corps?.stats.disputes.map(({ id, events }) => [id, events])).toEqual([["guard", 1]]);
});

test("what has no pin is found, and nothing that has one", async () => {
  const { items } = await query.findUnlocated(1);
  expect(items.map(({ id }) => id)).toEqual(["aid"]);
});

test.each(["nobody", "", "'; DROP TABLE Claim; --"])("finds nothing of the id %j", async (id) => {
  const found = [query.findDossier(id), query.findArticle(id), query.findClaimant(id, 1), query.findClaimantLine(id)];
  expect(await Promise.all(found)).toEqual([null, null, null, null]);
});

test("beyond the last page is the last page", async () => {
  expect((await query.findArticles(7)).items).toHaveLength(3);
  expect((await query.findUnlocated(7)).number).toBe(1);
});

test("what a site holds is counted, with the day on which something was last read", async () => {
  const { findHoldings } = await import("./holdings");
  expect(await findHoldings()).toEqual({
    articles: 3,
    events: 3,
    claims: 5,
    lastIngest: "2026-01-01",
    extractor: "test",
  });
});
