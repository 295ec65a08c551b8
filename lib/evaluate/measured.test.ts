import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { found, gold } from "./claim.sample";
import { measuredFileSchema, toMeasured, withRow } from "./measured";
import { score } from "./score";

const FILE = "docs/measured.json";
const one = score(
  [{ id: "a", claims: [gold(), gold({ type: "strike" }), gold({ type: "repel" })] }],
  new Map([["a", [found()]]]),
);
const row = toMeasured(one, { set: "made up", extractor: "9", measuredOn: "2031-05-02" });

test("keeps a tenth of a percent, the day and the extractor", () => {
  expect(row).toMatchObject({
    set: "made up",
    claims: 3,
    precision: 1,
    recall: 0.333,
    extractor: "9",
    measuredOn: "2031-05-02",
  });
});

test("a set measured again takes the place of what it was", () => {
  const later = { ...row, measuredOn: "2031-06-01" };
  expect(withRow([row, { ...row, set: "other" }], later).map(({ measuredOn }) => measuredOn)).toEqual([
    "2031-06-01",
    "2031-05-02",
  ]);
  expect(withRow([], row)).toEqual([row]);
});

test("the README says what was measured", () => {
  expect(existsSync(FILE)).toBe(true);
  const readme = readFileSync("README.md", "utf8");
  const percent = (value: number) => `${Math.round(value * 100)}%`;
  for (const { set, claims, precision, recall, claimant, place } of measuredFileSchema.parse(
    JSON.parse(readFileSync(FILE, "utf8")),
  )) {
    const cells = [set, claims, percent(precision), percent(recall), percent(claimant), percent(place)];
    expect(readme).toContain(`| ${cells.join(" | ")} |`);
  }
});
