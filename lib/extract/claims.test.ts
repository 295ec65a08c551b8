import { describe, expect, test } from "vitest";
import { claimsOf, spokenIn } from "./reading.sample";

describe("who claims it, in every shape of news English", () => {
  test.each([
    ["The Russian defence ministry said its troops had captured Kalynove.", ["ru-mod asserts capture Kalynove"]],
    [
      "Its troops had captured Kalynove, the Russian defence ministry said on Tuesday.",
      ["ru-mod asserts capture Kalynove"],
    ],
    [
      "Its troops, the defence ministry in Moscow said, have captured the village of Kalynove.",
      ["ru-mod asserts capture Kalynove"],
    ],
    [
      "According to the Ukrainian General Staff, three shells hit a school in Kherson.",
      ["ua-general-staff asserts strike Kherson"],
    ],
    [
      "Three shells hit a school in Kherson, according to the Ukrainian General Staff.",
      ["ua-general-staff asserts strike Kherson"],
    ],
    [
      "In a statement on Monday, Russia's defence ministry said its men had taken control of Vodiane.",
      ["ru-mod asserts capture Vodiane"],
    ],
    ["Denis Pushilin was quoted as saying that Vodiane had been liberated.", ["dpr asserts capture Vodiane"]],
    ["Russia claims it has captured Vodiane.", ["ru-gov asserts capture Vodiane"]],
    ["Russia's claim that it had captured Vodiane was met with doubt.", ["ru-gov asserts capture Vodiane"]],
    ["The Russian defence ministry reported: assault groups liberated Vodiane.", ["ru-mod asserts capture Vodiane"]],
    ["Russian Defence Ministry: assault groups liberated Vodiane.", ["ru-mod asserts capture Vodiane"]],
    ["Assault groups liberated Vodiane — Russian Defence Ministry", ["ru-mod asserts capture Vodiane"]],
    ["Missiles hit a depot in Odesa, says Ukraine", ["ua-gov asserts strike Odesa"]],
    ["“Our troops have left Avdiivka,” Zelensky said.", ["ua-president asserts withdraw Avdiivka"]],
    ["Putin congratulated the army on the capture of Avdiivka.", ["kremlin asserts capture Avdiivka"]],
    ["Ukraine accused Russia of shelling Kherson.", ["ua-gov asserts strike Kherson"]],
    [
      "The UK Ministry of Defence tweeted that troops had likely withdrawn from Robotyne.",
      ["uk-mod asserts withdraw Robotyne"],
    ],
    [
      "Zelensky told reporters in Lviv that two missiles had hit a plant in Pavlohrad.",
      ["ua-president asserts strike Pavlohrad"],
    ],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });

  test.each([
    "The ministry said so.",
    "The Russian defence ministry said on Tuesday that it had no comment on Kalynove.",
    "Moscow did not say whether it had captured Orlivka.",
    "Russia never claimed that it had captured Orlivka.",
    "Kyiv has not yet confirmed that Orlivka was captured.",
    "Kyiv: two people were hurt when a tram left the rails.",
    "Zelensky visited Orikhiv and spoke with soldiers.",
    "The minister said talks in Orikhiv would go on.",
    "Our troops captured Kalynove.",
    "Kalynove was captured on Tuesday - our correspondent",
  ])("nobody claims: %s", (text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe("two claimants", () => {
  test.each([
    [
      "Russia said it had captured Orlivka, but Ukraine said its troops had repelled the attack on the village.",
      ["ru-gov asserts capture Orlivka", "ua-gov asserts repel Orlivka"],
    ],
    [
      "Ukraine denied Russia's claim that Vodiane had been captured.",
      ["ua-gov denies capture Vodiane", "ru-gov asserts capture Vodiane"],
    ],
    [
      "Zelensky said Syrskyi had told him that Russian troops had entered Toretsk.",
      ["ua-military asserts advance Toretsk"],
    ],
    [
      "Ukraine said shells hit a market in Beryslav, while Russia said drones hit a bus in Horlivka.",
      ["ua-gov asserts strike Beryslav", "ru-gov asserts strike Horlivka"],
    ],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });
});

describe("a claimant of the sentence before", () => {
  test.each([
    [
      "he added",
      "Synehubov said two missiles had struck a plant in Kharkiv. He added that shells hit a school in Kupiansk.",
      ["ua-local asserts strike Kharkiv", "ua-local asserts strike Kupiansk"],
    ],
    [
      "it also said",
      "The Russian defence ministry said it captured Vodiane. It also said its forces had seized Orlivka.",
      ["ru-mod asserts capture Vodiane", "ru-mod asserts capture Orlivka"],
    ],
    [
      "a quotation over sentences",
      "“We withdrew from Avdiivka. Nobody was left behind. We also repelled an attack near Lastochkyne,” Syrskyi said.",
      ["ua-military asserts withdraw Avdiivka", "ua-military asserts repel Lastochkyne"],
    ],
    [
      "a quotation after its speaker",
      "The General Staff of Ukraine reported fighting. “Our men repelled six attacks near Robotyne,” it said.",
      ["ua-general-staff asserts repel Robotyne"],
    ],
    [
      "a list after a colon",
      "The Ukrainian General Staff said its troops repelled attacks near these villages:\n- Robotyne\n- Verbove, where it is cold",
      ["ua-general-staff asserts repel Robotyne", "ua-general-staff asserts repel Verbove"],
    ],
  ])("%s", (_shape, text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });

  test.each([
    ["an outlet's own sentence", "Syrskyi said he was tired.\nShells hit a market in Beryslav."],
    ["a list that nobody opened", "Syrskyi said he was tired.\n- Robotyne\n- Verbove, where it is cold"],
    [
      "a list after another line",
      "Syrskyi said these roads were closed:\n- the road to Robotyne\n- the road to Verbove",
    ],
  ])("is not carried into %s", (_shape, text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe("the outlet's own voice", () => {
  test("is narration by the media", () => {
    expect(claimsOf("Russian troops captured Kalynove.")).toMatchObject([
      { claimant: "media", narration: true, type: "capture", rule: expect.stringMatching(/^narration/) },
    ]);
  });

  test("is a claim where the outlet is itself a claimant", () => {
    const publisher = "Institute for the Study of War";
    expect(claimsOf("Russian forces advanced near Robotyne.", { publisher })).toMatchObject([
      { claimant: "isw", narration: false },
    ]);
  });
});

describe("what is told as history", () => {
  test.each([
    "Ukraine said Russian troops seized Sloviansk in 2014.",
    "Ukraine said Russian troops captured Mariupol last year.",
    "Ukraine said Russian troops have occupied Enerhodar since March 2022.",
    "Ukraine said Mariupol, which Russia captured two years ago, has no water.",
    "Ukraine said troops entered Bucha early in the invasion.",
  ])("is no claim of now: %s", (text) => {
    expect(spokenIn(text)).toEqual([]);
  });

  test.each([
    ["Ukraine said Russian troops captured Kalynove last week.", "ua-gov asserts capture Kalynove"],
    ["Ukraine said Russian troops have captured Kalynove since Monday.", "ua-gov asserts capture Kalynove"],
    ["Russia said Kalynove fell in March.", "ru-gov asserts capture Kalynove"],
  ])("but news is: %s", (text, claim) => {
    expect(spokenIn(text)).toEqual([claim]);
  });
});
