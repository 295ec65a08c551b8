import { describe, expect, test } from "vitest";
import { attribute } from "./attribute";
import { sentenceOf, spokenIn, wordsOf } from "./reading.sample";

/** Who claims which words, as “claimant: words | more words”. */
function attributions(text: string): string[] {
  const sentence = sentenceOf(text);
  return attribute(sentence)
    .filter(({ silent, content }) => !silent && content.some(({ first, last }) => last > first))
    .map(({ subject, content }) => {
      const who = subject ? wordsOf(sentence, subject.actor) : "–";
      return `${who}: ${content.map((range) => wordsOf(sentence, range)).join(" | ")}`;
    });
}

describe("the words that are claimed", () => {
  test.each([
    ["before", "The army said that shells hit the dam.", ["army: shells hit the dam ."]],
    ["after", "Shells hit the dam, the army said.", ["army: Shells hit the dam ,"]],
    [
      "in the middle",
      "Two heavy shells, the army said, hit the old dam.",
      ["army: Two heavy shells , | , hit the old dam ."],
    ],
    ["inverted", "“Shells hit the dam,” said Petro Hrab.", ["Petro Hrab: “ Shells hit the dam , ”"]],
    ["according to, first", "According to the army, shells hit the dam.", ["army: shells hit the dam ."]],
    ["according to, last", "Shells hit the dam, according to the army.", ["army: Shells hit the dam ,"]],
    ["in a statement", "The army said in a statement on Monday that shells fell.", ["army: shells fell ."]],
    ["told reporters", "Zelensky told reporters in Lviv that shells fell.", ["Zelensky: shells fell ."]],
    ["was quoted", "Pushilin was quoted as saying that shells fell.", ["Pushilin: shells fell ."]],
    ["a noun", "Russia's claim that shells hit the dam drew doubt.", ["Russia: shells hit the dam drew doubt ."]],
    ["a bulletin", "The ministry reported: shells hit the dam.", ["ministry: shells hit the dam ."]],
    ["a label", "General Staff: shells hit the dam.", ["General Staff: shells hit the dam ."]],
    [
      "two speakers",
      "Russia said shells fell, but Ukraine said mines blew up.",
      ["Russia: shells fell ,", "Ukraine: mines blew up ."],
    ],
    ["a speaker quoting another", "Zelensky said Syrskyi had told him that shells fell.", ["Syrskyi: shells fell ."]],
    ["passed on", "Three shells fell, TASS reported, citing the ministry.", ["ministry: Three shells fell ,"]],
    ["an aside", "Russia, which denies striking the dam, hit a bus.", ["Russia: striking the dam"]],
    ["a participle", "The army denied it, saying that shells fell.", ["army: it ,", "army: shells fell ."]],
    ["accused", "Ukraine accused Russia of shelling the dam.", ["Ukraine: shelling the dam ."]],
    ["as somebody said", "As the army said, shells hit the dam.", ["army: , shells hit the dam ."]],
    ["told somebody", "Zelensky told Putin that shells fell.", ["Zelensky: shells fell ."]],
    ["a quotation", "Zelensky said: “Shells fell.”", ["Zelensky: “ Shells fell . ”"]],
    ["a quoted label", "Zelensky: “Shells fell.”", ["Zelensky: “ Shells fell . ”"]],
    ["a label at the end", "Shells hit the dam – General Staff", ["General Staff: Shells hit the dam"]],
    ["no label beside a cue", "General Staff: it was hit, Zelensky said.", ["Zelensky: General Staff : it was hit ,"]],
    ["two verbs", "The army said shells fell, but denied loss of men.", ["army: shells fell ,", "army: loss of men ."]],
    [
      "two speakers in turn",
      "The army said shells fell; the navy said mines fell.",
      ["army: shells fell ;", "navy: mines fell ."],
    ],
  ])("%s: %s", (_shape, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });

  test.each([
    ["what is told beside it", "The army said shells fell, as the two sides met.", ["army: shells fell"]],
    ["what goes with it", "The army said shells fell, amid wide fires.", ["army: shells fell"]],
    ["how long after", "The army said shells fell, hours after rain came.", ["army: shells fell"]],
    [
      "the main clause after an aside",
      "Russia, which denies striking the dam, has left.",
      ["Russia: striking the dam"],
    ],
    [
      "what another said before",
      "It was very cold, Zelensky said, but shells hit the dam, the army said.",
      ["Zelensky: It was very cold ,", "army: shells hit the dam ,"],
    ],
  ])("without %s: %s", (_what, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });

  test.each([
    "Shells hit the dam on Monday.",
    "The ministry moved to a new building.",
    "He said.",
    "The army did not say that shells had hit the dam.",
    "The army hasn't confirmed that shells hit the dam.",
    "The army has not yet confirmed that shells hit the dam.",
    "What was said is unclear.",
    "A claim is a claim.",
    "The dam is reported to be safe.",
    "The report is on the table.",
    "The army has said.",
    "The army never said that shells had hit the dam.",
    "Weather: shells hit the dam.",
    "Toretsk: shells hit the dam.",
    "Shells hit the dam – all of them.",
    "The steppe – all of it – was said to be wet.",
    "Source: the General Staff on Facebook",
    "The old map shows the dam.",
    "On Monday the army moved out.",
  ])("nobody claims: %s", (text) => {
    expect(attributions(text)).toEqual([]);
  });
});

describe("what a negated cue says", () => {
  test("its words are spoken for, so that nobody else claims them", () => {
    const [found] = attribute(sentenceOf("Kyiv has not confirmed that Orlivka was captured."));
    expect(found).toMatchObject({ silent: true });
    expect(spokenIn("Kyiv has not confirmed that Orlivka was captured.")).toEqual([]);
  });

  test("what its participle says is said", () => {
    expect(
      spokenIn("Kyiv has not confirmed the loss of Orlivka, saying that its troops repelled attacks near Robotyne."),
    ).toEqual(["ua-gov asserts repel Robotyne"]);
  });
});

describe("who passes on what another claims", () => {
  test.each([
    ["Three shells fell, TASS reported, citing the army.", ["army"]],
    ["Three shells fell, TASS reported on Monday, citing Zelensky.", ["Zelensky"]],
    ["Three shells fell, TASS reported.", ["TASS"]],
    ["Three shells fell, TASS reported, citing the clouds.", ["TASS"]],
  ])("claims nothing: %s → %j", (text, who) => {
    expect(attributions(text).map((words) => words.split(":")[0])).toEqual(who);
  });

  test("gives the day on which it was passed on", () => {
    const [found] = attribute(sentenceOf("Three shells fell, TASS reported on Monday, citing the army."));
    expect(found).toMatchObject({ rule: "attribute/backward-citing", days: [{ words: "Monday" }] });
  });
});

describe("in an article", () => {
  test.each([
    [
      "Russia said it had captured Toretsk, but Ukraine said it had repelled attacks near Zalizne.",
      ["ru-gov asserts capture Toretsk", "ua-gov asserts repel Zalizne"],
    ],
    [
      "Zelensky denied that Toretsk had fallen and said shells hit a school in Beryslav.",
      ["ua-president denies capture Toretsk", "ua-president asserts strike Beryslav"],
    ],
    ["Russia, which denies striking Beryslav, shelled Nikopol.", ["ru-gov denies strike Beryslav"]],
    ["Russian forces captured Toretsk, the Ukrainian army said.", ["ua-military asserts capture Toretsk"]],
    ["Zelensky, speaking on Monday, said Russian forces captured Toretsk.", ["ua-president asserts capture Toretsk"]],
    ["Russian forces captured Toretsk.", []],
    ["The Ukrainian army said it was cold.\n\nRussian forces captured Toretsk.", []],
    ["Kyiv never said that Toretsk had been captured.", []],
    ["Ukraine's army said it was cold, as Russian forces shelled Beryslav.", []],
  ])("%j → %j", (text, claims) => {
    expect(spokenIn(text)).toEqual(claims);
  });
});
