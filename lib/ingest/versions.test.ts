import { afterEach, beforeEach, expect, test } from "vitest";
import { createFetcher } from "@/lib/fetch/polite";
import { answer, serve, type TestServer, testClock, testNetwork } from "@/lib/fetch/server.sample";
import { checkDatabase } from "./check";
import { dumpDatabase } from "./dump.sample";
import { articleFile, createWorkshop, type Workshop } from "./workshop.sample";

let shop: Workshop;
let server: TestServer;
beforeEach(async () => {
  shop = createWorkshop();
  server = await serve({});
});
afterEach(async () => {
  await server.close();
  await shop.close();
});

const TOOK = "@ north asserts capture Osk 2031-05-02";
const HELD = "@ south asserts repel Osk 2031-05-02";
const SHELLED = "@ south asserts strike - 2031-05-02 killed 3";

/** Reads the page as it is now, as another process would. */
function readPage(lines: string[], today = "2031-06-01") {
  server.routes["/osk"] = answer(
    200,
    { "content-type": "text/plain" },
    articleFile("osk", lines, { publisher: "The Herald" }),
  );
  const fetcher = createFetcher(testNetwork([server.host]), testClock());
  return shop.ingest([server.at("/osk")], { fetcher, today });
}

const versions = () =>
  shop.db.article.findMany({
    select: { id: true, versionOfId: true, supersededById: true, ingestedOn: true },
    orderBy: { id: "asc" },
  });
const claims = async () =>
  (await shop.db.claim.findMany({ orderBy: { type: "asc" } })).map(({ type, superseded }) => [type, superseded]);
const event = (topic: string) => shop.db.event.findFirstOrThrow({ where: { topic } });

test("a page that was corrected is another version: its old text and claims stay, and count for nothing", async () => {
  await readPage([TOOK, HELD, SHELLED]);
  expect(await event("territory")).toMatchObject({ status: "contested", claimCount: 2 });
  expect(await readPage([TOOK, "That it was held has been taken back."], "2031-06-02")).toMatchObject({
    revised: 1,
    new: 0,
    problems: [],
  });
  expect(await versions()).toEqual([
    { id: "osk", versionOfId: null, supersededById: "osk.v2", ingestedOn: "2031-06-01" },
    { id: "osk.v2", versionOfId: "osk", supersededById: null, ingestedOn: "2031-06-02" },
  ]);
  expect(await claims()).toEqual([
    ["capture", false],
    ["repel", true],
    ["strike", true],
  ]);
  expect(await event("territory")).toMatchObject({
    status: "one-sided",
    claimCount: 1,
    reportCount: 1,
    outletCount: 1,
    originCount: 1,
  });
  // Nothing else is said of it: it says what it said.
  expect(await event("strike")).toMatchObject({ status: "one-sided", claimCount: 1, reportCount: 1 });
  expect(await shop.db.report.count()).toBe(4);
  expect(await checkDatabase(shop.db)).toEqual([]);
});

test("the same page again is unchanged, and what is new in it is read", async () => {
  await readPage([TOOK]);
  await readPage([TOOK, HELD]);
  const before = await dumpDatabase(shop.db);
  expect(await readPage([TOOK, HELD])).toMatchObject({ unchanged: 1, revised: 0 });
  expect((await dumpDatabase(shop.db)).replaceAll(/# Fetched\n.*\n/g, "")).toBe(
    before.replaceAll(/# Fetched\n.*\n/g, ""),
  );
  expect(await event("territory")).toMatchObject({ status: "contested", outletCount: 1, reportCount: 2 });
});

test("a page that goes back to an earlier text stands again as that version", async () => {
  await readPage([TOOK]);
  await readPage([HELD]);
  await readPage([TOOK, HELD, "A third text."]);
  expect((await versions()).map(({ id, supersededById }) => [id, supersededById])).toEqual([
    ["osk", "osk.v2"],
    ["osk.v2", "osk.v3"],
    ["osk.v3", null],
  ]);
  expect(await readPage([TOOK])).toMatchObject({ revised: 1 });
  expect((await versions()).map(({ id, supersededById }) => [id, supersededById])).toEqual([
    ["osk", null],
    ["osk.v2", "osk.v3"],
    ["osk.v3", "osk"],
  ]);
  expect(await event("territory")).toMatchObject({ status: "one-sided", claimCount: 1 });
  expect(await checkDatabase(shop.db)).toEqual([]);
});

test("an excerpt stays where it was read, also where the new text has one that looks alike", async () => {
  await readPage([TOOK]);
  await readPage(["Some words before it.", TOOK]);
  const reports = await shop.db.report.findMany({ include: { article: true }, orderBy: { articleId: "asc" } });
  expect(reports.map(({ articleId }) => articleId)).toEqual(["osk", "osk.v2"]);
  expect(reports[0]?.start).not.toBe(reports[1]?.start);
  for (const { start, end, excerpt, article } of reports) expect(article.text.slice(start, end)).toBe(excerpt);
  expect(await claims()).toEqual([["capture", false]]);
});

test("versions are read again by other rules, and stay what they are", async () => {
  await readPage([TOOK, HELD]);
  await readPage([TOOK]);
  const file = shop.write("b.txt", articleFile("b", [HELD], { publisher: "Osk Post" }));
  await shop.ingest([file]);
  expect(await claims()).toEqual([
    ["capture", false],
    ["repel", false],
  ]);
  expect(await event("territory")).toMatchObject({ status: "contested", outletCount: 2, reportCount: 2 });
  expect(await checkDatabase(shop.db)).toEqual([]);
});

test("a version takes no id that another article has been given", async () => {
  await shop.ingest([shop.write("osk.v2.txt", articleFile("osk.v2", [HELD], { publisher: "Osk Post" }))]);
  await readPage([TOOK]);
  await readPage([TOOK, HELD]);
  expect((await versions()).map(({ id, versionOfId }) => [id, versionOfId])).toEqual([
    ["osk", null],
    ["osk.v2", null],
    ["osk.v3", "osk"],
  ]);
  expect(await checkDatabase(shop.db)).toEqual([]);
});
