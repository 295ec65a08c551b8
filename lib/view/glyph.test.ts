import { expect, test } from "vitest";
import { type Side, STATUSES } from "@/lib/vocabulary";
import { drawGlyph, toSvg } from "./glyph";

const fills = (...sides: Side[]) => sides.map((side) => `var(--side-${side.toLowerCase()})`);
test("draws each status in its own form", () => {
  const forms = STATUSES.map((status) => drawGlyph({ status, sides: ["RU"], unverified: false }).map(({ d }) => d));
  expect(new Set(forms.map(String)).size).toBe(STATUSES.length - 1);
  expect(forms[STATUSES.indexOf("one-sided")]).toEqual(forms[STATUSES.indexOf("third-party")]);
});

test("splits a contested event between the two sides, also where only one is asked for", () => {
  const paths = drawGlyph({ status: "contested", sides: ["UA"], unverified: false });
  expect(paths.map(({ fill }) => fill)).toEqual(fills("RU", "UA"));
});

test("rings an acknowledged event in the colour of who acknowledges it", () => {
  const [disc, ring] = drawGlyph({ status: "acknowledged", sides: ["RU", "UA"], unverified: false });
  expect([disc?.fill, ring?.stroke]).toEqual(fills("RU", "UA"));
});

test("puts a dashed outline round what could not be verified, and round nothing else", () => {
  const dashes = (unverified: boolean) =>
    drawGlyph({ status: "one-sided", sides: ["RU"], unverified }).filter(({ dash }) => dash);
  expect(dashes(true)).toHaveLength(1);
  expect(dashes(false)).toHaveLength(0);
});

test("gives narration and doubt no side’s colour", () => {
  const [ring] = drawGlyph({ status: "narrated", sides: ["none"], unverified: false });
  expect(ring).toMatchObject({ fill: "none", stroke: "var(--side-none)" });
});

test("writes SVG that needs nothing beside it", () => {
  const svg = toSvg({ status: "denied", sides: ["UA"], unverified: true }, 20);
  expect(svg).toMatch(
    /^<svg [^>]*viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">(<path [^>]*\/>){3}<\/svg>$/,
  );
  expect(svg).not.toContain("NaN");
});
