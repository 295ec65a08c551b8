import Database from "better-sqlite3";
import { beforeAll, expect, test, vi } from "vitest";
import { NO_FILTER, type Params } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";
import { createVarenDatabase } from "../varen.sample";

let query: typeof import("./data") & typeof import("../events");
const url = createVarenDatabase();

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", url);
  query = { ...(await import("./data")), ...(await import("../events")) };
});

const FILTERS: [string, Params][] = [
  ["nothing", {}],
  ["a claimant", { claimant: "guard" }],
  ["a side or a claimant", { side: "RU", claimant: "mayor" }],
  ["an outlet", { publisher: "gazette" }],
  ["a place", { place: "gn-osk" }],
  ["a part of the map", { bbox: "37,48.5,39,49.5" }],
  ["days", { from: "2023-01-29", to: "2023-01-30" }],
  ["words", { q: "bridge" }],
  ["nobody", { claimant: "nobody" }],
];

async function gather<T>(batches: AsyncGenerator<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

async function ask<T>(
  params: Params,
  use: (data: ReturnType<typeof query.openData>) => AsyncGenerator<T[]>,
  more: { event?: string; after?: (string | null)[] } = {},
): Promise<T[]> {
  const data = query.openData({ filter: readFilter(params), event: more.event ?? null, after: more.after ?? null });
  try {
    return await gather(use(data));
  } finally {
    data.close();
  }
}

test.each(FILTERS)("asking for %s, the events come one after another as the page has them", async (_what, params) => {
  const expected = await query.findEvents(readFilter(params));
  expect(await ask(params, (data) => data.events())).toEqual(expected);
});

test.each(FILTERS)("asking for %s, claims with their printings are the same claims", async (_what, params) => {
  const expected = (await query.findEvents(readFilter(params))).map(({ id, claims }) => [
    id,
    claims.map((one) => one.id),
  ]);
  const printed = await ask(params, (data) => data.printed());
  expect(printed.map(({ id, claims }) => [id, claims.map((one) => one.id)])).toEqual(expected);
  expect(printed.flatMap(({ claims }) => claims).every(({ reports }) => reports.length > 0)).toBe(true);
});

test.each(FILTERS)("asking for %s, the news are those claims, each once", async (_what, params) => {
  const expected = (await query.findEvents(readFilter(params))).flatMap(({ claims }) => claims.map(({ id }) => id));
  const news = await ask(params, (data) => data.news());
  expect(news.map(({ claims }) => claims.length).every((claims) => claims === 1)).toBe(true);
  expect(news.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()).toEqual(expected.sort());
});

test("an event alone brings what a filter leaves of it, whatever the filter would find besides", async () => {
  expect((await ask({}, (data) => data.events(), { event: "varen" })).map(({ id }) => id)).toEqual(["varen"]);
  const [event] = await ask({ side: "UA" }, (data) => data.printed(), { event: "varen" });
  expect(event?.claims.map(({ id }) => id)).toEqual(["held"]);
  expect(await ask({}, (data) => data.events(), { event: "nowhere" })).toEqual([]);
});

test("goes on after an event, and again with the event that a page broke off within", async () => {
  const after = async (cursor: (string | null)[]) =>
    (await ask({}, (data) => data.events(), { after: cursor })).map(({ id }) => id);
  expect(await after(["2023-01-28", "varen"])).toEqual(["osk", "aid"]);
  expect(await after(["2023-01-28", "varen", "took"])).toEqual(["varen", "osk", "aid"]);
  expect(await after([null, "aid"])).toEqual([]);
  expect(await after(["2023-02-01", "is gone"])).toEqual(["osk", "aid"]);
});

test("news: what was read last comes first, of one day what was printed last", async () => {
  const ids = async (after?: (string | null)[]) =>
    (await ask({}, (data) => data.news(), after ? { after } : {})).flatMap(({ claims }) => claims.map(({ id }) => id));
  // The Gazette of 1 February printed again what the guard says, the Courier of 31 January the rest; one is undated.
  expect(await ids()).toEqual(["hit", "took", "held", "unchecked", "pledge"]);
  expect(await ids(["2026-01-01", "2023-02-01", "gazette-1", "hit"])).toEqual(["took", "held", "unchecked", "pledge"]);
  expect(await ids(["2026-01-01", "2023-01-31", "courier-1", "unchecked"])).toEqual(["pledge"]);
  expect(await ids(["2026-01-01", null, "gazette-2", "pledge"])).toEqual([]);

  const database = new Database(url.replace("file:", ""));
  database.exec("UPDATE Article SET ingestedOn = '2026-01-02' WHERE id = 'gazette-2'");
  expect((await ids())[0]).toBe("pledge");
  database.exec("UPDATE Article SET ingestedOn = '2026-01-01' WHERE id = 'gazette-2'");
  database.close();
});

test("news of few, which are sorted, come in the order of news of all", async () => {
  const ids = async (params: Params) =>
    (await ask(params, (data) => data.news())).flatMap(({ claims }) => claims.map(({ id }) => id));
  // By the place it is looked up, by a type it is gone through.
  expect(await ids({ place: "gn-varen" })).toEqual(await ids({ type: ["capture", "repel"] }));
});

test("all is of one moment, and the revision is another one as soon as any row that readers see is written", async () => {
  const database = new Database(url.replace("file:", ""));
  const open = () => query.openData({ filter: NO_FILTER, event: null, after: null });
  const revision = () => {
    const data = open();
    data.close();
    return data.revision;
  };
  const data = open();
  const seen = new Set([data.revision]);
  expect(revision()).toBe(data.revision);
  for (const table of ["Publisher", "Article", "Actor", "Place", "PlaceName", "Event", "Claim", "Report"]) {
    const column = database.prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${table}')`).get();
    database.exec(`UPDATE "${table}" SET "${column?.name}" = "${column?.name}"`);
    seen.add(revision());
  }
  expect(seen.size).toBe(9);
  database.exec("DELETE FROM Report WHERE id = 'r6'");
  expect(seen).not.toContain(revision());
  const events = await gather(data.printed());
  expect(events.at(-1)?.claims[0]?.reports).toHaveLength(1);
  data.close();
  database.close();
});

test("positions are in code points, also where signs of two units stand before the words or within", async () => {
  const database = new Database(url.replace("file:", ""));
  const set = database.prepare("UPDATE Article SET text = ? WHERE id = ?");
  const move = database.prepare("UPDATE Report SET start = ?, end = ?, excerpt = ? WHERE id = ?");
  const texts: [article: string, report: string, text: string, excerpt: string][] = [
    ["courier-1", "r1", "🚜🛠️ It burned. The guard 🚩 took Varen, 100% of it.", "The guard 🚩 took Varen, 100% of it."],
    ["gazette-1", "r5", "It burned. A shell hit the bridge.", "A shell hit the bridge."],
  ];
  for (const [article, report, text, excerpt] of texts) {
    set.run(text, article);
    move.run(text.indexOf(excerpt), text.indexOf(excerpt) + excerpt.length, excerpt, report);
  }
  database.close();
  const printed = (await ask({}, (data) => data.printed(true))).flatMap(({ claims }) => claims);
  for (const [, id, text, excerpt] of texts) {
    const report = printed.flatMap(({ reports }) => reports).find((one) => one.id === id);
    expect([...text].slice(report?.points?.start, report?.points?.end).join("")).toBe(excerpt);
  }
});
