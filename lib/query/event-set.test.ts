import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { countEvents } from "@/lib/columns/columns";
import { eventsOf, select } from "@/lib/columns/select";
import { NO_FILTER, type Params } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";
import type { EventView } from "@/lib/view/event";
import { createVarenDatabase } from "./varen.sample";

let query: typeof import("./events") & typeof import("./event-set");
const url = createVarenDatabase();

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", url);
  query = { ...(await import("./events")), ...(await import("./event-set")) };
});

/** What both ways of asking must agree on: columns name claims by their event, and know the outlets. */
function facts(events: EventView[]) {
  return events
    .map(({ claims, printedBy: _, ...event }) => ({ ...event, claims: claims.map(({ id: _, ...claim }) => claim) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

test.each<[string, Params]>([
  ["nothing", {}],
  ["a side", { side: "RU" }],
  ["a side or a claimant", { side: "UA", claimant: "guard" }],
  ["words", { q: "bridge" }],
  ["an outlet", { publisher: "gazette" }],
  ["days", { from: "2023-01-29", to: "2023-01-30" }],
  ["a status", { status: ["contested", "one-sided"] }],
  ["a place", { place: "gn-osk" }],
  ["a part of the map", { bbox: "37,48.5,39,49.5" }],
  ["the whole map, without what has no pin", { bbox: "-180,-90,180,90", side: "UA" }],
  ["several things", { type: ["capture", "strike"], stance: "asserts", to: "2023-02-28" }],
])("columns and rows agree on what is found, asking for %s", async (_what, params) => {
  const filter = readFilter(params);
  const rows = await query.findEvents(filter);
  const { q, ...rest } = filter;
  const set = await query.findEventSet({ q });
  expect(facts(eventsOf(select(await query.readColumns(filter), NO_FILTER)))).toEqual(facts(rows));
  expect(facts(eventsOf(select(set, rest)))).toEqual(facts(rows));
});

test("the set knows which outlets printed a claim", async () => {
  const set = await query.findEventSet();
  const varen = eventsOf(select(set, NO_FILTER)).find(({ id }) => id === "varen");
  expect(varen?.printedBy?.map((publishers) => publishers.map(({ id }) => id))).toEqual([
    ["courier", "gazette"],
    ["courier"],
    ["courier"],
  ]);
});

test("the set is read once, and again when somebody has written", async () => {
  const before = await query.findEventSet();
  expect(await query.findEventSet()).toBe(before);

  const database = new Database(url.replace(/^file:/, ""));
  database.exec("UPDATE Event SET title = title || '!'");
  database.close();
  const after = await query.findEventSet();
  expect(countEvents(after)).toBe(countEvents(before));
  expect(after.events.title.at(0)).toBe(`${before.events.title.at(0)}!`);
});
