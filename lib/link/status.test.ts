import { expect, test } from "vitest";
import { deriveStatus, groundsOf, type Position } from "./status";

/** "RU asserts capture>RU": side, stance, type and, where given, the target side; "~" marks narration. */
function positions(text: string): Position[] {
  return text.split("; ").map((one) => {
    const narration = one.startsWith("~");
    const [side, stance, what] = one.replace("~", "").split(" ") as [Position["side"], Position["stance"], string];
    const [type, target] = what.split(">") as [Position["type"], Position["targetSide"] | undefined];
    return { side, stance, type, targetSide: target ?? null, narration };
  });
}

test.each([
  ["contested", "RU asserts capture; UA asserts repel"],
  ["contested", "RU asserts capture; UA denies capture"],
  ["contested", "UA asserts advance; RU denies capture"],
  ["contested", "RU asserts capture; UA asserts capture"],
  ["contested", "UA asserts strike>UA; RU denies strike>UA"],
  ["contested", "UA asserts withdraw; RU denies withdraw"],
  ["contested", "RU asserts capture; UA asserts repel; UA asserts withdraw>RU"],
  ["acknowledged", "RU asserts capture; UA asserts withdraw"],
  ["acknowledged", "UA asserts withdraw"],
  ["acknowledged", "UA asserts capture>RU"],
  ["acknowledged", "RU asserts advance; UA asserts advance>RU"],
  ["acknowledged", "UA asserts strike>UA; RU asserts strike>UA"],
  ["acknowledged", "RU asserts clash; UA asserts clash"],
  ["one-sided", "RU asserts capture"],
  ["one-sided", "RU asserts capture; third asserts capture>RU"],
  ["one-sided", "UA asserts advance>RU"],
  ["one-sided", "RU asserts strike>UA"],
  ["one-sided", "RU asserts capture; RU denies capture"],
  ["one-sided", "RU asserts capture; third denies capture"],
  ["one-sided", "RU asserts strike>UA; UA asserts strike>RU"],
  ["one-sided", "RU asserts repel; UA asserts repel"],
  ["one-sided", "RU asserts capture; UA asserts advance>RU"],
  ["one-sided", "UA asserts repel; ~none asserts capture>RU"],
  ["third-party", "third asserts advance>RU"],
  ["third-party", "none asserts capture>RU"],
  ["third-party", "third asserts capture>RU; RU denies capture>RU"],
  ["denied", "RU denies capture>RU"],
  ["denied", "RU denies capture; ~none asserts capture>RU"],
  ["narrated", "~none asserts capture>RU"],
  ["narrated", "none unverified capture>RU"],
])("%s: %s", (status, text) => {
  expect(deriveStatus(positions(text))).toBe(status);
  expect(deriveStatus(positions(text).toReversed())).toBe(status);
  // What a status follows from gives it without the rest.
  const grounds = groundsOf(positions(text));
  expect(grounds).not.toEqual([]);
  expect(deriveStatus(grounds)).toBe(status);
});

test("narration contests nothing and acknowledges nothing", () => {
  expect(deriveStatus(positions("RU asserts capture; ~UA asserts repel"))).toBe("one-sided");
  expect(deriveStatus(positions("RU asserts capture; ~UA asserts withdraw"))).toBe("one-sided");
});

test.each([
  [
    "RU asserts capture; UA asserts repel; third asserts capture>RU; RU asserts clash",
    "RU asserts capture; UA asserts repel",
  ],
  ["RU asserts capture; UA asserts withdraw; none unverified capture>RU", "UA asserts withdraw"],
  ["RU asserts advance; UA asserts advance>RU; RU asserts strike>UA", "RU asserts advance; UA asserts advance>RU"],
  ["RU asserts clash; UA asserts clash; third asserts clash", "RU asserts clash; UA asserts clash"],
  ["RU asserts capture; third asserts capture>RU; ~none asserts capture>RU", "RU asserts capture"],
  ["RU denies capture; ~none asserts capture>RU", "RU denies capture"],
])("%s follows from %s", (all, grounds) => {
  expect(groundsOf(positions(all))).toEqual(positions(grounds));
});
