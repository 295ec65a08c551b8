import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { EventView } from "@/lib/view/event";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { printedClaim, printedEvent, printedReport } from "@/lib/view/printed.sample";
import { ACLED_COLUMNS, acledCsv } from "./acled-csv";
import { CLAIM_COLUMNS, claimsCsv } from "./claims-csv";
import { EVENT_COLUMNS, eventsCsv } from "./events-csv";
import { type Writer, writeAll } from "./writer";
import { dataPage } from "./writer.sample";

const SITE = "https://claims.example.org";

/** Reads with another library than the writer’s own lines. */
function readCsv(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: "\r\n" });
}
const toCsv = (events: EventView[]) => writeAll(claimsCsv, events, dataPage());
const rowWith = (title: string) => readCsv(toCsv([eventView({ title })]))[0];

describe("claims.csv", () => {
  test("gives one row a claim, under a header, each ended by CRLF", () => {
    const claims = [claimMark({ id: "c1" }), claimMark({ id: "c2", stance: "denies", side: "UA" })];
    const csv = toCsv([eventView({ claims }), eventView({ id: "other", claims: [claimMark({ id: "c3" })] })]);
    expect(csv.match(/\r\n/g)).toHaveLength(4);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(readCsv(csv).map(({ claim_id, event_id, stance }) => [claim_id, event_id, stance])).toEqual([
      ["c1", "territory-varen-2023-05-03", "asserts"],
      ["c2", "territory-varen-2023-05-03", "denies"],
      ["c3", "other", "asserts"],
    ]);
  });

  test("says who claims it and where it is printed", () => {
    expect(rowWith("Varen: capture claimed by Example Brigade")).toMatchObject({
      event: "Varen: capture claimed by Example Brigade",
      claimant: "Example Brigade",
      latitude: "48.5",
      longitude: "-1.25",
      address: `${SITE}/events/territory-varen-2023-05-03`,
    });
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")'])(
    "lets %j be no formula",
    (title) => {
      expect(rowWith(title)?.event).toBe(`'${title}`);
    },
  );

  test("leaves a number below nothing as it is: it is no formula", () => {
    expect(rowWith("x")?.longitude).toBe("-1.25");
  });

  test.each(["Varen, Osk", 'the “mill”, or "mill"', "two\r\nlines", "two\nlines", "plain", "🚜", '"'])(
    "keeps %j",
    (title) => {
      expect(rowWith(title)?.event).toBe(title);
    },
  );

  test("leaves unknown things empty and invents no pin", () => {
    const claims = [claimMark({ day: null, dayTo: null, dayPrecision: "unknown", dayBasis: "none" })];
    const [row] = readCsv(toCsv([eventView({ place: null, placeName: null, claims })]));
    expect(row).toMatchObject({
      place_id: "",
      place: "",
      latitude: "",
      longitude: "",
      day_from: "",
      day_basis: "none",
    });
  });
});

describe("events.csv", () => {
  test("gives one row an event, with who asserts and who denies it, each once", () => {
    const claims = [
      claimMark({ id: "c1" }),
      claimMark({ id: "c2", type: "advance" }),
      claimMark({ id: "c3", claimantName: "River Corps", stance: "denies" }),
    ];
    const csv = writeAll(eventsCsv, [eventView({ claims, claimCount: 5 }), eventView({ id: "other" })], dataPage());
    const rows = readCsv(csv);
    expect(rows.map(({ event_id }) => event_id)).toEqual(["territory-varen-2023-05-03", "other"]);
    expect(rows[0]).toMatchObject({
      claims: "5",
      claims_found: "3",
      asserted_by: "Example Brigade",
      denied_by: "River Corps",
      day_from: "2023-05-03",
    });
    expect(rows[1]).toMatchObject({ denied_by: "", claims_found: "1" });
  });
});

describe("acled.csv", () => {
  const read = (claim: Parameters<typeof printedClaim>[0], event: Parameters<typeof printedEvent>[0] = {}) =>
    readCsv(writeAll(acledCsv, [printedEvent({ ...event, claims: [printedClaim(claim)] })], dataPage()))[0];

  test("has ACLED’s columns in their order", () => {
    expect(ACLED_COLUMNS.map(({ name }) => name).join(" ")).toBe(
      "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp",
    );
  });

  test("says of each row that it is a claim, and whose", () => {
    const row = read({ claimantName: "River Corps", claimantId: "corps", stance: "denies" }, { status: "contested" });
    expect(row?.notes).toMatch(
      /^Claim, not a fact: River Corps denies capture of Varen\. As printed by The Courier: “Our men/,
    );
    expect(row?.tags).toBe(
      "claimed; claimant=corps; side=third; stance=denies; type=capture; status=contested; day=said",
    );
    expect(row?.event_id_cnty).toBe("UKRc1");
  });

  test.each([
    ["capture", "UA", "UA", "Battles", "Government regains territory"],
    ["capture", "RU", "UA", "Battles", "Non-state actor overtakes territory"],
    ["capture", "UA", "RU", "Battles", "Non-state actor overtakes territory"],
    ["capture", null, "UA", "Battles", ""],
    ["repel", null, "UA", "Battles", "Armed clash"],
    ["withdraw", "RU", "UA", "Strategic developments", "Non-violent transfer of territory"],
    ["strike", "UA", "UA", "Explosions/Remote violence", ""],
    ["aid", null, null, "", ""],
  ] as const)("a %s that gains or harms %s in %s is %s › %s", (type, targetSide, country, event, sub) => {
    expect(read({ type, targetSide }, { country })).toMatchObject({ event_type: event, sub_event_type: sub });
  });

  test("who strikes is not who suffers it; who gains territory stands first", () => {
    expect(read({ type: "strike", targetSide: "UA" })).toMatchObject({
      actor1: "Russia-aligned forces",
      actor2: "Ukraine-aligned forces",
    });
    expect(read({ type: "capture", targetSide: "UA" })?.actor1).toBe("Ukraine-aligned forces");
    expect(read({ type: "clash", targetSide: null })).toMatchObject({ actor1: "", actor2: "" });
  });

  test.each([
    [null, ""],
    [0, "0"],
    [12, "12"],
  ])("of %s killed it writes %j, and never what nobody claims", (killed, fatalities) => {
    expect(read({ killed, wounded: 7 })?.fatalities).toBe(fatalities);
  });

  test("the event’s own day comes first, and only that has a precision", () => {
    const event = { from: "2023-05-01", to: "2023-05-31", precision: "month" } as const;
    expect(read({ event })).toMatchObject({ event_date: "2023-05-01", year: "2023", time_precision: "3" });
    expect(read({})).toMatchObject({ event_date: "2023-05-03", time_precision: "" });
    expect(read({ day: null, dayBasis: "none" })).toMatchObject({ event_date: "", year: "" });
  });

  test("names each outlet once, and the day it was last read in seconds", () => {
    const reports = [
      printedReport({ id: "r1", ingestedOn: "2026-01-02" }),
      printedReport({ id: "r2" }),
      printedReport({ id: "r3", publisherName: "Gazette" }),
    ];
    expect(read({ reports })).toMatchObject({
      source: "The Courier; Gazette",
      timestamp: String(Date.UTC(2026, 0, 2) / 1000),
    });
  });

  test("without a pin there is no country and no coordinate", () => {
    expect(read({}, { place: null, country: null })).toMatchObject({
      iso: "",
      country: "",
      latitude: "",
      location: "Varen",
    });
  });
});

describe.each([
  ["claims.csv", claimsCsv as Writer<never>, CLAIM_COLUMNS],
  ["events.csv", eventsCsv as Writer<never>, EVENT_COLUMNS],
  ["acled.csv", acledCsv as Writer<never>, ACLED_COLUMNS],
])("%s", (_name, writer, columns) => {
  test("of nothing is a header only", () => {
    expect(writeAll(writer, [], dataPage())).toBe(`${columns.map(({ name }) => name).join(",")}\r\n`);
  });

  test("documents each column once", () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(columns.every(({ note }) => note.endsWith("."))).toBe(true);
  });
});
