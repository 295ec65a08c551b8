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
    ["a ministry and the palace", "Russia's defence ministry said Toretsk fell. The Kremlin said Toretsk fell.", 2],
    ["a country and who serves it", "Russia said it captured Toretsk. Pushilin said troops captured Toretsk.", 2],
    ["two strangers", "Petro Hrab said Toretsk fell. Ivan Lys said Toretsk fell.", 2],
    ["a denial and a claim", "Ukraine denied that Toretsk had fallen. Kyiv said Toretsk had fallen.", 2],
    ["a capture and its repulse", "Russia said it captured Toretsk. Ukraine said it repelled an attack on Toretsk.", 2],
    [
      "a country at one place, its ministry at another",
      "Russia said it captured Toretsk. Russia's defence ministry said it captured Zalizne.",
      2,
    ],
    [
      "a country and its ministry of two kinds",
      "Russia said it shelled Toretsk. Russia's defence ministry said it captured Toretsk.",
      2,
    ],
    ["two places of many meanings", "Russia said it captured Kalynove. Russia said it captured Shevchenkove.", 2],
  ])("is not %s", (_name, text, count) => {
    expect(claimsOf(text)).toHaveLength(count);
  });
});

describe("of one claim", () => {
  test.each([
    ["a spelling more", "Russia said it captured Robotyne. Russia said it captured Rabotino."],
    [
      "a village in no gazetteer",
      "Russia said it took the village of Zhabokryl. Russia said the village of Zhabokryl fell.",
    ],
    ["a place of many meanings", "Russia said it captured Kalynove. Russia said it had taken Kalynove."],
    ["a denial", "Russia denied that Toretsk had fallen. Russia denied on Tuesday that Toretsk fell."],
    ["a pledge", "Poland said it will send tanks to Ukraine. On Tuesday Poland said it will send tanks to Ukraine."],
    ["a pronoun", "Russia said it captured Toretsk. It said its troops had captured Toretsk."],
    ["a town named again", "Russia said it captured Toretsk. Russia said its troops had captured the town."],
    ["a palace", "Russia said it captured Toretsk. Putin said the army captured Toretsk."],
    ["three sentences", "Russia said Toretsk fell. Russia said Toretsk fell. Russia said Toretsk fell."],
  ])("%s makes no second", (_name, text) => {
    expect(spokenIn(text)).toHaveLength(1);
  });

  test.each([
    [
      "the sentence with a day",
      "Russia said on Tuesday Toretsk fell. Russia said all its troops had captured Toretsk.",
      0,
    ],
    [
      "the sentence that names the place",
      "Russia said it took Toretsk. It said its troops had captured that town too.",
      0,
    ],
    ["the longer of two", "Russia said Toretsk fell. Russia said its troops had captured Toretsk.", 1],
    ["the first of two that are alike", "Russia said Toretsk fell. Russia said Toretsk fell.", 0],
  ])("%s is quoted", (_name, text, index) => {
    const [claim] = claimsOf(text);
    expect(claim?.start).toBe(index === 0 ? 0 : text.indexOf(". ") + 2);
    expect(claimsOf(text)).toHaveLength(1);
  });

  test("killed and wounded come from wherever they are told", () => {
    const text =
      "Ukraine said shells hit a school in Beryslav, killing two. Ukraine said shells hit a school in Beryslav, wounding nine.";
    expect(claimsOf(text)).toMatchObject([{ killed: 2, wounded: 9 }]);
  });

  test("the day it happened and the day it was said may stand apart", () => {
    const text = "Russia said on Tuesday it captured Toretsk. Russia said it captured Toretsk on Monday.";
    expect(claimsOf(text)).toMatchObject([{ said: { from: "2024-03-12" }, event: { from: "2024-03-11" } }]);
  });

  test("the basis tells that a country's claim is its ministry's", () => {
    const text = "Russia said on Tuesday it captured Toretsk. Russia's defence ministry said it captured Toretsk.";
    const [claim] = claimsOf(text);
    expect(claim).toMatchObject({ claimant: "ru-mod", claimantSide: "RU", said: { from: "2024-03-12" } });
    expect(claim?.basis.claimant).toMatch(/; the article names .+ for the same claim$/);
  });
});

test("claims stand in the order of the text", () => {
  const text =
    "Russia said it captured Toretsk. Kyiv said Verbove fell. On Tuesday Russia said it had captured Toretsk.";
  expect(spokenIn(text)).toEqual(["ua-gov asserts capture Verbove", "ru-gov asserts capture Toretsk"]);
});

describe("a lead that names no village", () => {
  test("gives its day to the sentence that names it", () => {
    const text =
      "Russia said on Tuesday it had captured another village. Its defence ministry said troops captured Robotyne.";
    const [claim] = claimsOf(text).filter(({ place }) => place !== null);
    expect(claim).toMatchObject({ claimant: "ru-mod", said: { from: "2024-03-12" } });
    expect(claim?.basis.said).toMatch(/of the sentence that this one explains$/);
  });

  test.each([
    [
      "to each village that is named then",
      "Russia said on Tuesday it had captured two villages. It rained. Its defence ministry said it took Toretsk and Zalizne.",
      ["2024-03-12", "2024-03-12"],
    ],
    [
      "from the ministry to its country",
      "The Russian defence ministry said on Tuesday it had captured a village. Russia said it captured Toretsk.",
      ["2024-03-12"],
    ],
    [
      "but not over a day that is given",
      "Russia said on Tuesday it had captured a village. On Wednesday its defence ministry said it captured Toretsk.",
      ["2024-03-13"],
    ],
  ])("%s", (_name, text, days) => {
    expect(claimsOf(text).map(({ said }) => said.from)).toEqual(days);
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
    ["without a day", "Russia said it had captured a village. Its defence ministry said troops captured Robotyne."],
    ["that comes after", "Russia said it captured Robotyne.\nRussia said on Tuesday it had captured another village."],
    ["of an ally", "Russia said on Tuesday it had captured a village. Pushilin said troops captured Robotyne."],
    ["that is denied", "Russia said on Tuesday it had captured a village. Russia denied that Robotyne had fallen."],
    ["with a name", "Russia said on Tuesday it had captured Toretsk. Its defence ministry said it captured Robotyne."],
    ["of the weather", "Russia said on Tuesday it rained. Its defence ministry said troops captured Robotyne."],
    ["to narration", "Russia said on Tuesday it had captured another village.\nTroops captured Robotyne."],
  ])("gives none %s", (_name, text) => {
    const [claim] = claimsOf(text).filter(({ placeSurface }) => placeSurface === "Robotyne");
    expect(claim?.said.from).toBeNull();
  });
});
