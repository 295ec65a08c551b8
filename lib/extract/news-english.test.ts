import { describe, expect, test } from "vitest";
import { claimsOf, spokenIn } from "./reading.sample";

// Whole lines as agencies, ministries, institutes and tabloids write them: who is said to claim what, in one table.

describe("agencies and ministries", () => {
  test.each([
    [
      "MOSCOW, March 14 (TASS) – Troops liberated the settlement of Orlivka in the past day, Russia's Defense Ministry reported.",
      ["ru-mod asserts capture Orlivka"],
    ],
    [
      "KYIV (Reuters) – Ukrainian forces have pulled back from Vodiane, a military spokesman said.",
      ["ua-military asserts withdraw Vodiane"],
    ],
    [
      "Ukraine’s General Staff informed on Facebook that the enemy shelled Beryslav and Nikopol.",
      ["ua-general-staff asserts strike Beryslav", "ua-general-staff asserts strike Nikopol"],
    ],
    [
      "In the Toretsk direction, Russian troops stormed positions near Zalizne, the General Staff of Ukraine said in its evening update.",
      ["ua-general-staff asserts advance Zalizne"],
    ],
    [
      "The Ukrainian Air Force said it downed 14 of 20 drones, with hits recorded in Odesa and Mykolaiv.",
      ["ua-military asserts strike Odesa", "ua-military asserts strike Mykolaiv"],
    ],
    [
      "DeepState, a map project close to the army, said Russian forces had occupied Toretsk.",
      ["deepstate asserts capture Toretsk"],
    ],
    ["Wagner’s chief announced the capture of Bakhmut on Saturday.", ["wagner asserts capture Bakhmut"]],
    [
      "Ukrainian troops have liberated Robotyne, Deputy Defence Minister Hanna Maliar said on national television.",
      ["ua-gov asserts capture Robotyne"],
    ],
    [
      "Ukrainian forces stopped eight assaults near Zalizne, according to the General Staff.",
      ["ua-general-staff asserts repel Zalizne"],
    ],
    [
      "Vadym Filashkin, the regional governor, said Russian troops had shelled Kostiantynivka.",
      ["ua-local asserts strike Kostiantynivka"],
    ],
    ["Ukraine's air force said six missiles were launched at Kryvyi Rih.", ["ua-military asserts strike Kryvyi Rih"]],
    [
      "The village of Orlivka is “fully under our control”, the ministry in Moscow said.",
      ["ru-mod asserts capture Orlivka"],
    ],
    [
      "The Russians entered Kupiansk but were driven out, Ukraine's military said.",
      ["ua-military asserts advance Kupiansk", "ua-military asserts repel Kupiansk"],
    ],
    [
      "Ukraine has regained 14 square kilometres near Robotyne, deputy defence minister Hanna Maliar said.",
      ["ua-gov asserts advance Robotyne"],
    ],
    [
      "Troops have taken control over Orlivka, said the Ministry of Defense of the Russian Federation.",
      ["ru-mod asserts capture Orlivka"],
    ],
    ["Kyiv claimed responsibility for a drone attack on an oil refinery in Ryazan.", ["ua-gov asserts strike Ryazan"]],
    [
      "A source in Ukraine's security service told AFP that its drones hit a refinery in Ryazan.",
      ["ua-gov asserts strike Ryazan"],
    ],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });

  test.each([
    "Russia's defense ministry said 50 drones were shot down over Kursk, Belgorod and Voronezh.",
    "In the Kherson sector, the enemy launched three unsuccessful assaults, Ukraine's General Staff reports.",
    "Kyiv said an alert was in force in Odesa and Mykolaiv.",
    "The Ukrainian Air Force said it was on watch over Odesa.",
    "The Russian foreign ministry said talks in Minsk had been useful.",
    "Ukraine's prime minister said grain had left Odesa for Egypt.",
  ])("nothing: %s", (text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe("governors, mayors and commanders", () => {
  test.each([
    [
      "Governor Oleh Kiper said on Telegram that a missile hit port infrastructure in Odesa.",
      ["ua-local asserts strike Odesa"],
    ],
    [
      "Serhiy Lysak, governor of the Dnipropetrovsk region, said a boy was wounded when drones attacked Nikopol.",
      ["ua-local asserts strike Nikopol"],
    ],
    [
      "“The occupiers hit Kostiantynivka with artillery. A woman was killed,” regional head Vadym Filashkin wrote on Telegram.",
      ["ua-local asserts strike Kostiantynivka"],
    ],
    [
      "The head of Russia's Belgorod region, Vyacheslav Gladkov, said a man had died in shelling of Shebekino.",
      ["ru-local asserts strike Shebekino"],
    ],
    [
      "Commander-in-chief Oleksandr Syrskyi said he had decided to withdraw units from Avdiivka.",
      ["ua-military asserts withdraw Avdiivka"],
    ],
    ["Putin said Avdiivka had been taken in an “unconditional success”.", ["kremlin asserts capture Avdiivka"]],
    ["Prigozhin: Wagner fighters took Krasna Hora.", ["wagner asserts capture Krasna Hora"]],
    ["Russian-backed separatists said they had seized Krasna Hora.", ["dpr asserts capture Krasna Hora"]],
    ["The mayor of Nikopol, Petro Hrab, said three shells hit the city.", ["ua-local asserts strike Nikopol"]],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });

  test.each([
    "Governor Oleh Kiper said schools in Odesa would stay open.",
    "The mayor of Nikopol, Petro Hrab, said the city had no water.",
    "Prigozhin: we need shells for Krasna Hora.",
    "Putin said he would take part in a parade in Moscow.",
  ])("nothing: %s", (text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe("institutes, maps and bloggers", () => {
  test.each([
    [
      "Forces continued offensive operations near Chasiv Yar but made no confirmed advances, ISW assessed.",
      ["isw asserts advance Chasiv Yar"],
    ],
    [
      "Geolocated footage published on March 12 indicates that Ukrainian forces recently advanced east of Robotyne, ISW said.",
      ["isw asserts advance Robotyne"],
    ],
    ["A Russian milblogger claimed that Russian forces seized Bohdanivka.", ["ru-bloggers asserts capture Bohdanivka"]],
    [
      "Russian sources claimed that Ukrainian forces withdrew from Bohdanivka.",
      ["other:Russian sources asserts withdraw Bohdanivka"],
    ],
    [
      "British intelligence said Russian forces had made small gains west of Avdiivka.",
      ["uk-mod asserts advance Avdiivka"],
    ],
    ["DeepState analysts said the enemy had occupied Orlivka.", ["deepstate asserts capture Orlivka"]],
    ["The project DeepState reported that Russia advanced in Ivanivske.", ["deepstate asserts advance Ivanivske"]],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });

  test.each([
    "ISW assessed that Russian forces will likely attack Chasiv Yar in the spring.",
    "ISW assessed that Russian forces may seek to envelop Chasiv Yar.",
    "A Russian milblogger complained about roads near Bohdanivka.",
    "British intelligence said the winter near Avdiivka had been mild.",
  ])("nothing: %s", (text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe("denials", () => {
  test.each([
    ["The Kremlin denied that its forces struck a mall in Kremenchuk.", ["kremlin denies strike Kremenchuk"]],
    [
      "Moscow rejected Kyiv's account that Russian missiles had hit a mall in Kremenchuk.",
      ["ru-gov denies strike Kremenchuk"],
    ],
    ["Russia denied shelling Kherson.", ["ru-gov denies strike Kherson"]],
    ["Ukraine denies losing Bakhmut.", ["ua-gov denies capture Bakhmut"]],
    ["The army of Ukraine dismissed claims that Toretsk had fallen.", ["ua-military denies capture Toretsk"]],
  ])("%s", (text, expected) => {
    expect(spokenIn(text)).toEqual(expected);
  });

  test.each([
    ["an aside", "Russia, which denies targeting civilians, hit a hotel in Kramatorsk on Tuesday."],
    ["a denial of something else", "Russia denied that its envoy had visited Kramatorsk."],
    ["nobody's", "It was not clear who shelled Kherson."],
    ["each other's", "Both sides accused each other of shelling the plant at Enerhodar."],
  ])("none: %s", (_name, text) => {
    expect(spokenIn(text)).toEqual([]);
  });
});

describe("a report of some sentences", () => {
  const REPORT = `Shells kill two in Beryslav as Moscow claims village

Russia said on Tuesday its troops had captured another village in the east. The defence ministry named it as Orlivka. Kyiv denied that Orlivka had fallen.

“Two people were killed when a drone hit a bus in Beryslav,” said Oleksandr Prokudin, the governor of Kherson region. “The enemy also shelled Antonivka.”

Ukraine's General Staff said its soldiers had repelled nine attacks near Robotyne and Verbove. Four more were beaten off near Ivanivske.

Reuters could not verify the accounts.`;

  test("gives each side its claims", () => {
    expect(spokenIn(REPORT)).toEqual(
      expect.arrayContaining([
        "ua-gov denies capture Orlivka",
        "ua-local asserts strike Beryslav",
        "ua-local asserts strike Antonivka",
        "ua-general-staff asserts repel Robotyne",
        "ua-general-staff asserts repel Verbove",
        "ua-general-staff asserts repel Ivanivske",
      ]),
    );
  });

  test("counts those killed once, where they were killed", () => {
    const killed = claimsOf(REPORT).filter(({ killed }) => killed !== null && killed > 0);
    expect(killed.map(({ place }) => place?.name)).toEqual(expect.arrayContaining(["Beryslav"]));
    expect(killed.every(({ place }) => place?.name === "Beryslav")).toBe(true);
  });
});
