import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createSampleDatabase } from "./database.sample";

const sample = createSampleDatabase();
vi.stubEnv("DATABASE_URL", sample.url);
const { findEventAddress } = await import("./event-address");
const { db } = await import("@/lib/db/client");
afterAll(() => db.$disconnect());

const NOW = "territory-osk-wd-q1-2031-05-02";

beforeAll(() => {
  sample.actor({ id: "north", name: "Northern Government" });
  sample.publisher({ id: "paper", name: "Paper" });
  sample.article({ id: "a", publisherId: "paper", contentHash: "a" });
  for (const [id, name] of [
    ["wd:Q1", "Osk"],
    ["wd:Q11", "Osk"],
    ["1", "Osk"],
  ] as const)
    sample.place({ id, name });
  sample.event({ id: NOW, topic: "territory", placeId: "wd:Q1", from: "2031-05-02", to: "2031-05-20", title: "Osk" });
  sample.claim({ id: "c", eventId: NOW, claimantId: "north", placeId: "wd:Q1" });
  for (const day of ["2031-05-02", "2031-05-11", "2031-05-20"])
    sample.report({ id: day, claimId: "c", articleId: "a", linkDay: day });
});

test("an event's own id is where it is", async () => {
  expect(await findEventAddress(NOW)).toEqual({ id: NOW, moved: false });
});

test.each([
  ["the day of a later report, which was the first before an earlier one came", "territory-osk-wd-q1-2031-05-11"],
  ["the first day of an event that has been joined to it", "territory-osk-wd-q1-2031-05-20"],
  ["the place's name as it was before it was mended", "territory-oskoye-wd-q1-2031-05-11"],
  ["a day whose report has been read better since", "territory-osk-wd-q1-2031-05-04"],
])("a former id leads to it: %s", async (_what, id) => {
  expect(await findEventAddress(id)).toEqual({ id: NOW, moved: true });
});

test.each([
  ["another topic", "strike-osk-wd-q1-2031-05-11"],
  ["another place of that name", "territory-osk-wd-q11-2031-05-11"],
  ["another place whose id ends alike", "territory-osk-1-2031-05-11"],
  ["a day far from it", "territory-osk-wd-q1-2031-09-01"],
  ["an event of its own that has gone", "territory-osk-x0123456789abcdef"],
  ["no event's id", "osk"],
  ["nothing", ""],
])("no event: %s", async (_what, id) => {
  expect(await findEventAddress(id)).toBeNull();
});
