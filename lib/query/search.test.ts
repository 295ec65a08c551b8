import { beforeAll, describe, expect, test, vi } from "vitest";
import { NO_FILTER } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";
import { createSampleDatabase } from "./database.sample";

let query: typeof import("./search") &
  typeof import("./search-page") &
  typeof import("./search-suggest") &
  typeof import("./events");

const ALL = { take: 50, skip: 0, counts: true };

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", createHillsDatabase());
  query = {
    ...(await import("./search")),
    ...(await import("./search-page")),
    ...(await import("./search-suggest")),
    ...(await import("./events")),
  };
});

/** Three villages of one name, one like it, and what three papers print of them. */
function createHillsDatabase(): string {
  const rows = createSampleDatabase();
  rows.actor({ id: "guard", name: "Hill Guard", side: "RU" });
  rows.actor({ id: "corps", name: "River Corps", side: "UA" });
  rows.actor({ id: "silent", name: "Silent Hill", side: "third" });
  rows.publisher({ id: "courier", name: "The Courier" });
  rows.place({ id: "gn-1", name: "Zolote", admin1: "North" });
  rows.place({ id: "gn-2", name: "Zolote", admin1: "South" });
  rows.place({ id: "gn-3", name: "Zolotarivka", admin1: "South" });
  rows.place({ id: "gn-4", name: "Hirske", admin1: "South" });
  rows.placeName({ placeId: "gn-4", name: "Горское", folded: "hirske" });
  for (const [id, folded] of [
    ["gn-1", "zolote"],
    ["gn-2", "zolote"],
    ["gn-3", "zolotarivka"],
  ] as const)
    rows.placeName({ placeId: id, name: `${id} spelling`, folded });
  for (let at = 1; at <= 6; at++) {
    const south = at > 2;
    rows.article({
      id: `a${at}`,
      publisherId: "courier",
      title: at === 6 ? null : `Battle report ${at}`,
      text: "Secret words of the running text.",
      publishedOn: `2023-01-0${at}`,
      contentHash: String(at),
    });
    const placeId = south ? "gn-3" : "gn-2";
    const name = south ? "Zolotarivka" : "Zolote";
    rows.event({ id: `e${at}`, placeId, from: `2023-01-0${at}`, title: `${name}: capture claimed by Russia` });
    rows.claim({
      id: `c${at}`,
      eventId: `e${at}`,
      placeId,
      placeName: name,
      claimantId: at % 2 ? "guard" : "corps",
      saidFrom: `2023-01-0${at}`,
    });
    rows.report({
      id: `r${at}`,
      claimId: `c${at}`,
      articleId: `a${at}`,
      excerpt: `The mill near Zolota${south ? "rovka" : "ya"} fell on day ${at}.`,
    });
  }
  return rows.url;
}

const ids = (kind: Parameters<typeof query.findHits>[0], q: string, params = {}) =>
  query.findHits(kind, q, readFilter(params), ALL).items.map(({ id }) => id);

describe("names", () => {
  test.each([
    ["those of just that name first, then by what is claimed", "zolote", ["gn-2", "gn-1"]],
    ["in another spelling", "Золоте", ["gn-2", "gn-1"]],
    ["by their beginning, those of which most is claimed first", "zolot", ["gn-3", "gn-2", "gn-1"]],
    ["by one letter", "z", ["gn-3", "gn-2", "gn-1"]],
    ["by a spelling that is not the name shown", "Горское", ["gn-4"]],
    ["of nothing", "xyz", []],
    ["of no words", "—", []],
  ])("%s", (_what, q, expected) => {
    expect(ids("place", q)).toEqual(expected);
  });

  test("claimants who claim something, of the sides asked for", () => {
    expect(ids("claimant", "hill")).toEqual(["guard"]);
    expect(ids("claimant", "hill", { side: "UA" })).toEqual([]);
  });

  test("outlets, with how much they printed", () => {
    expect(query.findHits("publisher", "courier", NO_FILTER, ALL).items[0]).toMatchObject({
      href: "/publishers/courier",
      note: { text: "6 articles" },
    });
  });

  test("a place says where it lies, and by which spelling it is found", () => {
    const [hit] = query.findHits("place", "Горск", NO_FILTER, ALL).items;
    expect(hit).toMatchObject({
      title: { text: "Hirske", marks: [] },
      note: { text: "also Горское · South, UA · no claims", marks: [{ start: 5, end: 12 }] },
    });
  });
});

describe("sentences", () => {
  test("the newest first, with the words marked in whatever spelling", () => {
    const { items, count } = query.findHits("excerpt", "zolotarivka", NO_FILTER, ALL);
    expect(items.map(({ id }) => id)).toEqual(["r6", "r5", "r4", "r3"]);
    expect(count).toBe(4);
    const [first] = items;
    expect(first?.title.text).toBe("Zolotarivka: capture claimed by Russia");
    expect(first?.note.text).toBe("River Corps asserts capture of Zolotarivka");
    expect(first?.excerpt?.marks.map(({ start, end }) => first.excerpt?.text.slice(start, end))).toEqual([
      "Zolotarovka",
    ]);
    expect(first?.excerpt).toMatchObject({ href: "/articles/a6#claim-r6", source: "The Courier, 6 January 2023" });
  });

  test.each([
    ["a claimant's name", "guard mill", {}, ["r5", "r3", "r1"]],
    ["a side", "mill", { side: "UA" }, ["r6", "r4", "r2"]],
    ["a side or a claimant", "mill", { side: "UA", claimant: "guard" }, ["r6", "r5", "r4", "r3", "r2", "r1"]],
    ["a place", "mill", { place: "gn-2" }, ["r2", "r1"]],
    ["days", "mill", { from: "2023-01-02", to: "2023-01-03" }, ["r3", "r2"]],
    ["a status that none has", "mill", { status: "contested" }, []],
    ["a type", "mill", { type: "strike" }, []],
    ["an outlet", '"mill near"', { publisher: "courier", stance: "asserts" }, ["r6", "r5", "r4", "r3", "r2", "r1"]],
    ["nobody", "mill", { claimant: 'x" OR "mill' }, []],
  ])("words and %s", (_what, q, params, expected) => {
    expect(ids("excerpt", q, params)).toEqual(expected);
  });

  test("are those of the claims that the explorer finds", async () => {
    for (const params of [
      { q: "zolotarivka" },
      { q: "mill", side: "RU" },
      { q: '"day 3"' },
      { q: "guard" },
      { q: "—" },
    ]) {
      const events = await query.findEvents(readFilter(params));
      const claims = events.flatMap((event) => event.claims.map(({ id }) => id.replace("c", "r")));
      expect(ids("excerpt", params.q, params).sort()).toEqual(claims.sort());
    }
  });
});

describe("articles", () => {
  test("are found by words of their text, and show no more of it than a sentence with a claim", () => {
    const { items } = query.findHits("article", "secret words", NO_FILTER, ALL);
    expect(items.map(({ id }) => id)).toEqual(["a6", "a5", "a4", "a3", "a2", "a1"]);
    expect(JSON.stringify(items)).not.toMatch(/secret/i);
    expect(items[0]).toMatchObject({
      title: { text: "The Courier, 6 January 2023" },
      note: { text: "untitled · 1 claim" },
    });
    expect(items[0]?.excerpt).toBeNull();
  });

  test("by their title, narrowed by a filter", () => {
    expect(ids("article", "battle report", { side: "UA" })).toEqual(["a4", "a2"]);
  });
});

test("a page of a kind, and how many there are of each", () => {
  const { groups, page } = query.findSearch({ filter: readFilter({ q: "mill" }), kind: "excerpt", page: 9 });
  expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
    ["place", 0],
    ["claimant", 0],
    ["publisher", 0],
    ["excerpt", 6],
    ["article", 0],
  ]);
  expect(page).toMatchObject({ number: 1, pages: 1 });
  expect(page?.items).toHaveLength(6);
});

test("the first hits of each kind that has any, an event once", () => {
  const groups = query.findFirstHits(readFilter({ q: "zolot" }));
  expect(groups.map(({ kind, items }) => [kind, items.length])).toEqual([
    ["place", 3],
    ["excerpt", 4],
  ]);
});

describe("where nothing is found", () => {
  test.each([
    ["a word that is spelt nearly so is known", "Zolotarivla", "Zolotarovka"],
    ["also a place that no sentence names", "Hirskee", "Hirske"],
    ["fewer words may be sought", "mill submarine", "mill"],
  ])("%s", (_what, q, expected) => {
    const suggestions = query.findSuggestions(q).map(({ words }) => words);
    expect(suggestions).toContain(expected);
    for (const words of suggestions) expect(query.findsAny(words)).toBe(true);
  });

  test("nothing is suggested for what is like nothing", () => {
    expect(query.findSuggestions("qqqqqqqq")).toEqual([]);
    expect(query.findSuggestions("")).toEqual([]);
  });
});
