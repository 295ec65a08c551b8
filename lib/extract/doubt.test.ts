import { describe, expect, test } from "vitest";
import { doubtIn } from "./doubt";
import { knowledge, sentenceOf, wordsOf } from "./reading.sample";

/** The words of doubt in a sentence. */
function doubt(text: string): string | null {
  const sentence = sentenceOf(text);
  const found = doubtIn(sentence, knowledge.lexicon.unverified);
  return found && wordsOf(sentence, found);
}

describe("what an outlet says it could not check", () => {
  test.each([
    ["The claim could not be verified.", "could not be verified"],
    ["The claim could not immediately be verified.", "could not immediately be verified"],
    ["The claims cannot be verified.", "cannot be verified"],
    ["The claim can not be verified.", "can not be verified"],
    ["The claim has not been verified.", "has not been verified"],
    ["The claim was not independently confirmed.", "was not independently confirmed"],
    ["Reuters could not independently confirm the report.", "could not independently confirm"],
    ["Reuters could not confirm independently that it rained.", "could not confirm"],
    ["The agency was unable to corroborate the account.", "was unable to corroborate"],
    ["It was not possible to verify the claim.", "was not possible to verify"],
    ["It was impossible to check the report.", "was impossible to check"],
    ["It was not immediately possible to establish who shot.", "was not immediately possible to establish"],
    ["The video couldn't be authenticated.", "couldn't be authenticated"],
    ["The video couldn’t be authenticated.", "couldn’t be authenticated"],
    ["Neither account could be verified.", "Neither account could be verified"],
    ["None of the claims could be verified.", "None of the claims could be verified"],
    ["Nothing of this could be confirmed.", "Nothing of this could be confirmed"],
    ["There was no independent confirmation.", "was no independent confirmation"],
    ["The claims came without independent verification.", "without independent verification"],
    ["It rained, and the claim could not be verified.", "could not be verified"],
    ["Ukraine spoke of rain, but AFP could not verify that.", "could not verify"],
  ])("%s", (text, words) => {
    expect(doubt(text)).toBe(words);
  });

  test.each([
    ["what is checked", "AFP verified the video."],
    ["what could be checked", "The claim could be verified."],
    ["what was simply not confirmed", "The claim was not confirmed."],
    ["what was not looked at", "The soldiers did not check their papers."],
    ["what was not founded", "The army did not establish a camp."],
    ["silence of a side", "Ukraine has not confirmed the report."],
    ["a side that cannot tell", "Ukraine could not immediately confirm the report."],
    ["its adjective", "The Russian army was unable to confirm it."],
    ["a word that was wanted of a side", "There was no independent confirmation from Kyiv."],
    ["a word that was wanted of anybody", "There was no verification from the mayor."],
    ["a figure", "The figures could not be verified."],
    ["a toll", "The toll given could not be verified."],
    ["losses", "Losses could not be verified."],
    ["a negation of another clause", "It did not rain; AFP verified the video."],
    ["a negation behind it", "AFP verified that it did not rain."],
    ["a negation too far before", "Nobody and not one of all the very kind people of that old town could verify it."],
    ["another word", "The claim could not be believed."],
    ["no word at all", "It rained."],
  ])("is not %s: %s", (_what, text) => {
    expect(doubt(text)).toBeNull();
  });
});
