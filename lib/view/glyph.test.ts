import { expect, test } from "vitest";
import { type Side, STATUSES, type Stance } from "@/lib/vocabulary";
import type { ClaimMark } from "./event";
import { drawGlyph, toGlyph, toSvg } from "./glyph";

const fills = (...sides: Side[]) => sides.map((side) => `var(--side-${side.toLowerCase()})`);
const claim = (side: Side, stance: Stance, narration = false): ClaimMark => ({
  id: `${side}-${stance}`,
  claimantId: side,
  claimantName: side,
  side,
  stance,
  type: "capture",
  narration,
  day: null,
  dayTo: null,
  dayPrecision: "unknown",
  dayBasis: "none",
});

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

test("names who asserts before who denies", () => {
  const { sides } = toGlyph({
    status: "contested",
    unverified: true,
    claims: [claim("UA", "denies"), claim("RU", "asserts"), claim("third", "asserts")],
  });
  expect(sides).toEqual(["RU", "third", "UA"]);
});

test("gives narration and doubt no side", () => {
  const claims = [claim("none", "asserts", true), claim("none", "unverified")];
  expect(toGlyph({ status: "narrated", unverified: true, claims }).sides).toEqual([]);
});

test("writes SVG that needs nothing beside it", () => {
  const svg = toSvg({ status: "denied", sides: ["UA"], unverified: true }, 20);
  expect(svg).toMatch(
    /^<svg [^>]*viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">(<path [^>]*\/>){3}<\/svg>$/,
  );
  expect(svg).not.toContain("NaN");
});
