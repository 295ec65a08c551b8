import { describe, expect, test } from "vitest";
import { claimsOf, spokenIn } from "./reading.sample";

describe("what an article says twice", () => {
  test("is one claim with the fullest sentence", () => {
    const text =
      "Russia said it captured Robotyne. It rained. On Tuesday Russia said its troops had captured Robotyne.";
    const claims = claimsOf(text);
    expect(claims).toHaveLength(1);
    expect(text.slice(claims[0]?.start, claims[0]?.end)).toMatch(/^On Tuesday/);
  });

  test("keeps a day or number that another sentence gives", () => {
    const text =
      "The mayor of Beryslav said two missiles had hit a school in Beryslav, killing four. " +
      "On Tuesday the mayor of Beryslav said missiles had hit a school in Beryslav.";
    expect(claimsOf(text)).toMatchObject([{ said: { from: "2024-03-12" }, killed: 4 }]);
  });

  test("is claimed by the ministry where its country and it claim the same", () => {
    const text = "Russia said it captured Robotyne. Russia's defence ministry said it had captured Robotyne.";
    expect(spokenIn(text)).toEqual(["ru-mod asserts capture Robotyne"]);
    expect(claimsOf(text)[0]?.basis.claimant).toEqual(expect.any(String));
  });

  test.each([
    ["two places", "Russia said it captured Robotyne. Russia said it captured Verbove.", 2],
    ["two kinds", "Russia said it captured Robotyne. Russia said it shelled Robotyne.", 2],
    ["two stances", "Ukraine said Robotyne had not fallen. Ukraine said Robotyne had fallen.", 2],
    ["two sides", "Russia said it captured Robotyne. Ukraine said Russia captured Robotyne.", 2],
    [
      "a country and another's ministry",
      "Russia said Robotyne fell. Ukraine's defence ministry said Robotyne fell.",
      2,
    ],
    ["a claim and narration", "Russia said it captured Robotyne.\nTroops captured Robotyne.", 2],
  ])("is not %s", (_name, text, count) => {
    expect(claimsOf(text)).toHaveLength(count);
  });
});

describe("a lead that names no village", () => {
  test("gives its day to the sentence that names it", () => {
    const text =
      "Russia said on Tuesday it had captured another village. Its defence ministry said troops captured Robotyne.";
    const [claim] = claimsOf(text).filter(({ place }) => place !== null);
    expect(claim).toMatchObject({ claimant: "ru-mod", said: { from: "2024-03-12" } });
    expect(claim?.basis.said).toMatch(/of the sentence that this one explains$/);
  });

  test("is no claim of its own", () => {
    expect(spokenIn("Russia said on Tuesday it had captured another village.")).toEqual([]);
  });

  test.each([
    ["of another speaker", "Russia said on Tuesday it had captured a village. Kyiv said troops captured Robotyne."],
    [
      "long before",
      "Russia said on Tuesday it had captured a village. It rained. It rained. It rained. Russia said it took Robotyne.",
    ],
    ["of another kind", "Russia said on Tuesday it had captured a village. Russia said it shelled Robotyne."],
  ])("gives none %s", (_name, text) => {
    const [claim] = claimsOf(text).filter(({ placeSurface }) => placeSurface === "Robotyne");
    expect(claim?.said.from).toBeNull();
  });
});
