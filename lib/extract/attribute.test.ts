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
  ])("%s: %s", (_shape, text, expected) => {
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
