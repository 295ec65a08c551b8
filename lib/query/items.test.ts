import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { pageOfClaims } from "@/lib/columns/paging";
import { type Params, toParams } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";
import { createVarenDatabase } from "./varen.sample";

let query: typeof import("./items") &
  typeof import("./claim-items") &
  typeof import("./set-extent") &
  typeof import("./events");
const url = createVarenDatabase();

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", url);
  query = {
    ...(await import("./items")),
    ...(await import("./claim-items")),
    ...(await import("./set-extent")),
    ...(await import("./events")),
  };
});

async function claimsOf(params: Params) {
  const shown = await query.findItems(readFilter(params));
  return query.findClaimItems(shown, pageOfClaims(shown, null, 100).rows);
}

test.each(["", "side=RU", "q=bridge", "stance=unverified", "type=capture&type=strike", "bbox=37,48.5,39,49.5"])(
  "of %j the claims are those of a page, by their ids",
  async (address) => {
    const params = toParams(new URLSearchParams(address));
    const events = await query.findEvents(readFilter(params));
    const items = await claimsOf(params);
    expect(items.map(({ claim }) => claim)).toEqual(events.flatMap(({ claims }) => claims));
  },
);

test("a claim comes with the sentence as it was first printed", async () => {
  const [item] = await claimsOf({ claimant: "guard" });
  expect(item).toMatchObject({
    event: { id: "varen" },
    claim: { id: "took" },
    reportCount: 2,
    print: { reportId: "r1", excerpt: "The guard took Varen, 100% of it.", publisherName: "The Courier" },
  });
});

test("one claim is found by its id as it stands among others; an unknown one is null", async () => {
  const [item] = await claimsOf({ claimant: "guard" });
  const alone = await query.findClaimItem("took");
  expect(alone).toMatchObject({ claim: item?.claim, print: item?.print, reportCount: 2 });
  expect(await query.findClaimItem("nobody")).toBeNull();
});

test("a box over the antimeridian is two parts of the map", async () => {
  const shown = await query.findItems({ ...readFilter({}), bbox: { west: 37.5, south: 40, east: -170, north: 60 } });
  expect(shown.events).toHaveLength(2);
  const other = await query.findItems({ ...readFilter({}), bbox: { west: 170, south: 40, east: 37, north: 60 } });
  expect(other.events).toHaveLength(0);
});

test("how far all claims reach", async () => {
  const box = { west: 38, south: 48, east: 38, north: 49 };
  expect(await query.findSetExtent()).toEqual({ box, from: "2023-01-28", to: "2023-03-31" });
});

test("the same question has the same answer until somebody writes", async () => {
  const filter = readFilter({ side: "UA" });
  const before = await query.findItems(filter);
  expect(await query.findItems(readFilter({ side: "UA" }))).toBe(before);
  for (let at = 0; at < 20; at++) await query.findItems(readFilter({ claimant: `c${at}` }));
  expect(await query.findItems(filter)).not.toBe(before);

  const kept = await query.findItems(filter);
  // As a set that was read too quickly to be given any longer.
  Object.assign((globalThis as { claimlineEvents?: object }).claimlineEvents ?? {}, { took: 0 });
  const database = new Database(url.replace(/^file:/, ""));
  database.exec("UPDATE Claim SET stance = 'denies' WHERE id = 'held'");
  database.close();
  expect(await query.findItems(filter)).not.toBe(kept);
  const rows = pageOfClaims(kept, null, 100).rows;
  // What the set knew is there no more, and is not given another's words.
  expect((await query.findClaimItems(kept, rows)).map(({ claim }) => claim.id)).toEqual(["hit", "pledge"]);
});
