import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { parseGazetteer } from "./gazetteer";
import { openGazetteer } from "./gazetteer-file";

test("reads a table as it is", () => {
  expect(openGazetteer(strToU8("7001\tНива"), "a.tsv")).toBe("7001\tНива");
});

test("reads the table of a zip and not its readme", () => {
  const zip = zipSync({ "readme.txt": strToU8("Read me"), "UA.txt": strToU8("7001\tНива") });
  expect(openGazetteer(zip, "UA.zip")).toBe("7001\tНива");
});

test.each([
  [
    "no table",
    zipSync({ "map.png": strToU8("x") }),
    "UA.zip: expected one table (as UA.txt in GeoNames' UA.zip) in the zip, got none",
  ],
  ["two tables", zipSync({ "UA.txt": strToU8("x"), "RU.txt": strToU8("x") }), "got UA.txt, RU.txt"],
  ["half a zip", zipSync({ "UA.txt": strToU8("x".repeat(99)) }).slice(0, 60), "Was the download cut short?"],
])("refuses a zip with %s", (_what, zip, why) => {
  expect(() => openGazetteer(zip, "UA.zip")).toThrow(why);
});

const folder = process.env.CLAIMLINE_GAZETTEER;
const dump = folder && join(folder, "UA.zip");
if (!dump) console.warn("CLAIMLINE_GAZETTEER names no folder: skipping the test that reads GeoNames' UA.zip.");

test.skipIf(!dump || !existsSync(dump))("reads GeoNames' whole dump of Ukraine", () => {
  const rows = parseGazetteer(openGazetteer(readFileSync(dump ?? ""), "UA.zip"), "UA.zip");
  expect(rows.length).toBeGreaterThan(30_000);
  expect(rows.find(({ id }) => id === "713174")).toMatchObject({ name: "Bakhmut", admin1: "05", country: "UA" });
  const mixed = rows.filter(({ name }) => /\p{Script=Latin}/u.test(name) && /\p{Script=Cyrillic}/u.test(name));
  // One has a Cyrillic letter too many that looks like no Latin one.
  expect(mixed.map(({ id }) => id)).toEqual(["7036035"]);
});
