import { beforeAll, describe, expect, test, vi } from "vitest";
import { CLAIMS_A_PAGE, REPORTS_A_CLAIM } from "@/lib/view/dossier";
import { createSampleDatabase } from "./database.sample";

// A busy town: an event of fifty claims, one of which a hundred and twenty papers print, and events before and after it.

const CLAIMS = 50;
const REPORTS = 120;

let query: typeof import("./dossier");

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", createBusyDatabase());
  query = await import("./dossier");
});

const find = (look: { page?: number; claim?: string | null } = {}) =>
  query.findDossierPage("busy", { page: 1, claim: null, ...look });

describe("the page of a busy event", () => {
  test("has no more claims than a reader looks through, each with the first of its reports", async () => {
    const page = await find();
    expect(page?.claims).toHaveLength(CLAIMS_A_PAGE);
    expect(page?.claims[0]).toMatchObject({ id: "took", reportCount: REPORTS });
    expect(page?.claims[0]?.reports.map(({ id }) => id)).toEqual(["took-0", "took-1", "took-2"]);
    expect(REPORTS_A_CLAIM).toBe(3);
    expect((await query.findDossier("busy"))?.claims).toHaveLength(CLAIMS_A_PAGE);
  });

  test("goes on on the next, with lags from the first claim of all", async () => {
    const page = await find({ page: 2 });
    expect(page?.page).toMatchObject({ number: 2, pages: 2, total: CLAIMS });
    expect(page?.claims).toHaveLength(CLAIMS - CLAIMS_A_PAGE);
    expect(page?.claims[0]?.lag).toBeGreaterThan(0);
  });

  test("tells in short of all claims", async () => {
    const page = await find({ page: 2 });
    expect(page?.marks).toHaveLength(CLAIMS);
    expect(page?.reportCount).toBe(REPORTS + CLAIMS - 1);
    expect(page?.positions[0]).toMatchObject({ stance: "asserts", type: "capture" });
  });

  test("names the claims that its status follows from", async () => {
    expect((await find())?.grounds.map(({ id }) => id)).toEqual(["took", "held"]);
  });

  test("shows one claim with all its reports, a page at a time", async () => {
    const page = await find({ claim: "took", page: 2 });
    expect(page).toMatchObject({ only: "took", page: { number: 2, pages: 2, total: REPORTS } });
    expect(page?.claims.map(({ id, reports }) => [id, reports[0]?.id, reports.length])).toEqual([
      ["took", "took-100", REPORTS - 100],
    ]);
  });

  test("does not ask for a claim that is of no or another event", async () => {
    expect((await find({ claim: "nothing" }))?.only).toBeNull();
    expect((await find({ claim: "before-claim" }))?.only).toBeNull();
    expect(await query.findDossierPage("nothing", { page: 1, claim: null })).toBeNull();
  });

  test("counts an agency’s copies as one origin", async () => {
    const origins = (await find())?.origins;
    expect(origins?.map(({ name, outlets }) => [name, outlets.length])).toEqual([
      ["Wire", 2],
      ["Paper 0", 1],
    ]);
  });

  test("keeps numbers apart, as each paper prints them", async () => {
    const losses = (await find())?.losses.map(({ claimId, killed, wounded, printed }) => [
      claimId,
      killed,
      wounded,
      printed,
    ]);
    expect(losses).toEqual([
      ["took", 3, null, [{ publisherName: "Paper 0", publishedOn: "2031-05-03" }]],
      ["took", 5, 0, [{ publisherName: "Paper 1", publishedOn: "2031-05-03" }]],
    ]);
  });

  test("has the events of its place next before it and next after it", async () => {
    const related = (await find())?.related;
    expect(related?.before.map(({ id }) => id)).toEqual(["before-2", "before-1", "before"]);
    expect(related?.after.map(({ id }) => id)).toEqual(["after"]);
    expect(related?.after[0]?.claims).toHaveLength(1);
  });

  test("says why its place was chosen, each reason once", async () => {
    expect((await find())?.placeReasons).toEqual(["the only Osk"]);
  });

  test("brings the sentences beside an excerpt", async () => {
    expect((await find())?.claims[0]?.reports[0]).toMatchObject({
      before: "It was cold. ",
      after: " They left.",
      url: null,
    });
  });
});

function createBusyDatabase(): string {
  const rows = createSampleDatabase();
  rows.actor({ id: "guard", name: "Guard", side: "RU" });
  rows.actor({ id: "corps", name: "Corps", side: "UA" });
  rows.place({ id: "osk", name: "Osk" });
  for (const at of [0, 1, 2]) rows.publisher({ id: `paper-${at}`, name: `Paper ${at}` });
  for (let at = 0; at < REPORTS; at++)
    rows.article({
      id: `article-${String(at).padStart(3, "0")}`,
      publisherId: `paper-${at % 3}`,
      agency: at % 3 === 0 ? null : "Wire",
      publishedOn: "2031-05-03",
      contentHash: `${at}`,
    });
  const event = (id: string, from: string, status = "one-sided", topic = "territory") =>
    rows.event({ id, placeId: "osk", from, to: from, title: `Osk: ${id}`, status, topic });
  const claim = (id: string, eventId: string, given: Record<string, string | number>) =>
    rows.claim({ id, eventId, claimantId: "guard", placeId: "osk", placeName: "Osk", ...given });

  event("busy", "2031-05-02", "contested");
  claim("took", "busy", { saidFrom: "2031-05-02", killed: 5, wounded: 0 });
  claim("held", "busy", { saidFrom: "2031-05-03", claimantId: "corps", type: "repel" });
  for (let at = 2; at < CLAIMS; at++) {
    rows.actor({ id: `watcher-${at}`, name: `Watcher ${at}`, side: "third" });
    claim(`seen-${String(at).padStart(2, "0")}`, "busy", {
      saidFrom: "2031-05-04",
      claimantId: `watcher-${at}`,
      type: "clash",
    });
  }
  for (let at = 0; at < REPORTS; at++)
    rows.report({
      id: `took-${at}`,
      claimId: "took",
      articleId: `article-${String(at).padStart(3, "0")}`,
      excerpt: "The guard took Osk.",
      before: "It was cold. ",
      after: " They left.",
      basis: '{"place":"the only Osk"}',
      ...([{ killed: 3 }, { killed: 5, wounded: 0 }][at] ?? {}),
    });
  const others = ["held", ...Array.from({ length: CLAIMS - 2 }, (_, at) => `seen-${String(at + 2).padStart(2, "0")}`)];
  for (const id of others)
    rows.report({ id: `${id}-r`, claimId: id, articleId: "article-000", basis: '{"place":"the only Osk"}' });

  event("before", "2031-04-01");
  event("before-1", "2031-03-01", "one-sided", "strike");
  event("before-2", "2031-02-01");
  event("before-3", "2031-01-01");
  event("after", "2031-06-01", "one-sided", "strike");
  for (const id of ["before", "before-1", "before-2", "before-3", "after"])
    claim(`${id}-claim`, id, { saidFrom: "2031-01-01" });
  return rows.url;
}
