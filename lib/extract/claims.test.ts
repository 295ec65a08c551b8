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

describe("a bulletin", () => {
  const STAFF = "The General Staff of Ukraine";
  const HELD = "Two attacks were repelled near Toretsk.";

  test.each([
    ["after “said this”", `${STAFF} said this on Facebook.\nIt rained.\n${HELD}`],
    ["after a colon", `${STAFF} said it was calm:\n${HELD}`],
    ["after its source", `Source: ${STAFF} on Facebook\nDetails: it was calm.\n${HELD}`],
    ["after a day's report", `Over the past day, ${STAFF} said, it was calm.\n${HELD}`],
    ["after a night's report", `It was calm over the last 24 hours, ${STAFF} said.\n${HELD}`],
    ["while the same one speaks", `${STAFF} said this.\nIt was calm, ${STAFF} said.\n${HELD}`],
  ])("goes on %s: %s", (_name, text) => {
    expect(spokenIn(text)).toEqual(["ua-general-staff asserts repel Toretsk"]);
  });

  test.each([
    ["another line", `${STAFF} said it was calm.\n${HELD}`],
    ["another speaker", `${STAFF} said this.\nRussia said it was calm.\n${HELD}`],
    ["a stranger", `${STAFF} said this.\nPetro Hrab said it was calm.\n${HELD}`],
    ["a stranger as its source", `Source: Petro Hrab on Facebook\n${HELD}`],
    ["an outlet that said this", `AFP said this on Monday.\n${HELD}`],
    ["a day of somebody who publishes none", `Over the past day, the mayor of Nikopol said, it was calm.\n${HELD}`],
    ["a day of which nobody speaks", `Over the past day it rained.\n${HELD}`],
    ["what they did not say", `${STAFF} has not said this.\n${HELD}`],
  ])("does not go on after %s: %s", (_name, text) => {
    expect(spokenIn(text)).toEqual([]);
  });

  test("has one day of speaking", () => {
    expect(claimsOf(`${STAFF} said this on Tuesday.\n${HELD}`)).toMatchObject([{ said: { from: "2024-03-12" } }]);
    const named = claimsOf(`${STAFF} said this on Tuesday.\nThe General Staff said marines captured Zalizne.`);
    expect(named).toMatchObject([{ claimant: "ua-general-staff", said: { from: "2024-03-12" } }]);
  });
});

describe("the day of what goes on", () => {
  const FIRST = "On Tuesday Zelensky said missiles hit a plant in Nikopol.";
  const saidLast = (text: string) => claimsOf(text).at(-1);

  test.each([
    ["he said", `${FIRST} He said drones hit a school in Beryslav.`],
    ["he added", `${FIRST} He added that drones hit a school in Beryslav.`],
    ["adding", "Zelensky said on Tuesday missiles hit a plant in Nikopol, adding that drones hit a bus in Beryslav."],
    [
      "and said",
      "Zelensky said on Tuesday that missiles hit a plant in Nikopol, and said drones hit a bus in Beryslav.",
    ],
    ["it also said", "On Tuesday the Russian defence ministry said it was calm. It also said it captured Toretsk."],
  ])("is that of what they said before: %s", (_name, text) => {
    expect(saidLast(text)?.said.from).toBe("2024-03-12");
    expect(saidLast(text)?.basis.said).toMatch(/^inferred: goes on/);
  });

  test.each([
    ["named anew", `${FIRST} Zelensky said drones hit a school in Beryslav.`],
    ["of another speaker", `${FIRST} Ukraine's General Staff said drones hit a school in Beryslav.`],
    ["after another speaker", `${FIRST} Russia said it was calm. Zelensky said drones hit a school in Beryslav.`],
    ["after no day", "Zelensky said missiles hit a plant in Nikopol. He said drones hit a school in Beryslav."],
    ["after a day of the event", "Zelensky said Nikopol was hit on Tuesday. He said drones hit a school in Beryslav."],
  ])("is unknown %s: %s", (_name, text) => {
    expect(saidLast(text)).toMatchObject({ placeSurface: "Beryslav", said: { from: null } });
  });

  test("is its own where it gives one", () => {
    const text = `${FIRST} On Wednesday he said drones hit a school in Beryslav.`;
    expect(saidLast(text)).toMatchObject({ said: { from: "2024-03-13" }, basis: { said: "resolved: “Wednesday”" } });
  });
});

describe("another's words", () => {
  test.each([
    ["Ukraine dismissed Russia's claim that Toretsk had fallen.", "ua-gov denies", "ru-gov asserts"],
    ["Ukraine scoffed at Pushilin's statement that Toretsk had fallen.", "ua-gov denies", "dpr asserts"],
    ["Ukraine dismissed Russia's report of the capture of Toretsk.", "ua-gov denies", "ru-gov asserts"],
    ["Ukraine has denied Russia's claim to have captured Toretsk.", "ua-gov denies", "ru-gov asserts"],
    ["Putin confirmed the ministry's claim that Toretsk had fallen.", "kremlin asserts", "ru-mod asserts"],
    ["Putin said the ministry was right when it said Toretsk had fallen.", "kremlin asserts", "ru-mod asserts"],
    ["Putin said he trusts the ministry, which said Toretsk had fallen.", "kremlin asserts", "ru-mod asserts"],
  ])("are rejected or made one's own: %s", (text, ...who) => {
    expect(spokenIn(text)).toEqual(who.map((one) => `${one} capture Toretsk`));
  });

  test.each([
    ["Putin said he met the army, which said Toretsk had fallen.", "ru-mod asserts"],
    ["Putin said nothing of the army, which said Toretsk had fallen.", "ru-mod asserts"],
    ["Zelensky said Syrskyi had told him that Toretsk had fallen.", "ua-military asserts"],
    ["Ukraine has not denied Russia's claim that Toretsk had fallen.", "ru-gov asserts"],
  ])("are only theirs: %s", (text, who) => {
    expect(spokenIn(text)).toEqual([`${who} capture Toretsk`]);
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
