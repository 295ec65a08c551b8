import { expect, test } from "vitest";
import { claimsOf } from "./reading.sample";

/** Letters of each text. What takes the square of it would take minutes. */
const LENGTH = 200_000;

const fill = (part: string) => part.repeat(Math.ceil(LENGTH / part.length));

test.each([
  ["stops", fill(".")],
  ["stops before a letter", `Klynove fell${fill(".")}x`],
  ["blanks after a stop", `Klynove fell.${fill(" ")}x`],
  ["marks that may close a sentence", `Klynove fell.${fill(")")}x`],
  ["marks that may open one", `Klynove fell. ${fill("“")}x`],
  ["references", `Klynove fell.${fill("[1]")}x`],
  ["letters without a blank", fill("a")],
  ["capitals without a blank", fill("A")],
  ["hyphens", fill("a-")],
  ["digits", `${fill("1")}a`],
  ["thousands", `${fill("1,")}a`],
  ["initials", fill("U.")],
  ["apostrophes", fill("a'")],
  ["empty lines", fill("\r\n")],
])(
  "reads %s in a time that grows with the text alone",
  (_what, text) => {
    const start = performance.now();
    expect(claimsOf(text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000);
  },
  60_000,
);

test("reads a sentence without an end in a time that grows with it alone", () => {
  const start = performance.now();
  expect(claimsOf(fill("Moscow said marines retook Kalynove and ")).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(60_000);
}, 120_000);
