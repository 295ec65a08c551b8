import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { toColumns } from "./build";
import { placeLines } from "./place-lines";
import { statsOfPlace } from "./place-stats";
import { claimsPrinted, statsOfPublisher } from "./publisher-stats";

const osk = { id: "gn-2", name: "Osk", admin1: "Osk Oblast", lat: 48, lon: 38 };
const courier = { id: "courier", name: "The Courier" };
const claim = (day: string, given = {}) => claimMark({ day, dayTo: day, ...given });
const columns = toColumns([
  eventView({
    id: "territory-a-2023-05-03",
    status: "contested",
    claims: [claim("2023-05-03", { side: "RU" }), claim("2023-05-01", { side: "UA", type: "repel" })],
    printedBy: [[courier], []],
  }),
  eventView({
    id: "territory-b-2023-06-01",
    from: "2023-06-01",
    to: "2023-06-02",
    claims: [
      claim("2023-06-01", { type: "withdraw" }),
      claim("2023-06-02", { stance: "denies" }),
      claim("2023-06-02", { narration: true }),
      claim("2023-06-02", { type: "clash" }),
    ],
    printedBy: [[courier], [courier], [courier, { id: "gazette", name: "Gazette" }], []],
  }),
  eventView({ id: "strike-c-2023-06-01", place: osk, printedBy: [[]] }),
]);

test("a settlement has its claims, sides and events, the newest first", () => {
  const stats = statsOfPlace(columns, "gn-1");
  expect(stats).toMatchObject({ claims: 6, controlCount: 3 });
  expect(stats?.sides.map(({ value, count }) => [value, count])).toEqual([
    ["RU", 1],
    ["UA", 1],
    ["third", 4],
    ["none", 0],
  ]);
  expect([...(stats?.events ?? [])].map((row) => columns.events.id.at(row))).toEqual([
    "territory-b-2023-06-01",
    "territory-a-2023-05-03",
  ]);
});

test("who holds it is what is asserted, oldest first, each with its event", () => {
  expect(statsOfPlace(columns, "gn-1")?.control.map(({ claim, eventId }) => [claim.day, claim.type, eventId])).toEqual([
    ["2023-05-01", "repel", "territory-a-2023-05-03"],
    ["2023-05-03", "capture", "territory-a-2023-05-03"],
    ["2023-06-01", "withdraw", "territory-b-2023-06-01"],
  ]);
});

test("nothing is claimed about an unknown one", () => {
  expect([statsOfPlace(columns, "gn-9"), statsOfPublisher(columns, "nobody")]).toEqual([null, null]);
});

test("lines of all settlements, those with the most events first", () => {
  expect(placeLines(columns).map(({ id, events, claims, last }) => [id, events, claims, last])).toEqual([
    ["gn-1", 2, 6, "2023-06-02"],
    ["gn-2", 1, 1, "2023-05-03"],
  ]);
});

test("an outlet has the claims that it printed, and which of them are its own voice", () => {
  expect(statsOfPublisher(columns, "courier")).toMatchObject({ claims: 4, narrated: 1, events: 2, claimantCount: 1 });
  expect(claimsPrinted(columns).get("gazette")).toBe(1);
});
