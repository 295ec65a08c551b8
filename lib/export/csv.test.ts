import { expect, test } from "vitest";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { COLUMNS, toCsv } from "./csv";

const SITE = "https://claims.example.org";

/** Reads CSV as RFC 4180 has it, so that a test need not trust the writer. */
function readCsv(csv: string): Record<string, string>[] {
  const records = csv
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .slice(0, -1)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)])
    .map((cells) => cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ""));
  const [header = [], ...rows] = records;
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

const rowWith = (title: string) => readCsv(toCsv([eventView({ title })], SITE))[0];

test("gives one row a claim, under a header, each ended by CRLF", () => {
  const claims = [claimMark({ id: "c1" }), claimMark({ id: "c2", stance: "denies", side: "UA" })];
  const csv = toCsv([eventView({ claims }), eventView({ id: "other", claims: [claimMark({ id: "c3" })] })], SITE);
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

test.each(["Varen, Osk", 'the “mill”, or "mill"', "two\r\nlines", "two\nlines", "plain"])("keeps %j", (title) => {
  expect(rowWith(title)?.event).toBe(title);
});

test("leaves unknown things empty and invents no pin", () => {
  const claims = [claimMark({ day: null, dayTo: null, dayPrecision: "unknown", dayBasis: "none" })];
  const [row] = readCsv(toCsv([eventView({ place: null, placeName: null, claims })], SITE));
  expect(row).toMatchObject({ place_id: "", place: "", latitude: "", longitude: "", day_from: "", day_basis: "none" });
});

test("of nothing there is a header only", () => {
  expect(toCsv([], SITE)).toBe(`${COLUMNS.map(({ name }) => name).join(",")}\r\n`);
});

test("documents each column once", () => {
  const names = COLUMNS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(COLUMNS.every(({ note }) => note.endsWith("."))).toBe(true);
});
