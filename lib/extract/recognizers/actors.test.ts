import { describe, expect, test } from "vitest";
import type { ActorMention } from "../mention";
import { readingOf } from "../reading.sample";

function actorsIn(text: string) {
  const reading = readingOf(text);
  return reading.sentences.flatMap(({ mentions }) => mentions.filter((m): m is ActorMention => m.kind === "actor"));
}

const said = (text: string) =>
  actorsIn(text).map(({ start, end, by, ref }) => `${text.slice(start, end)} ${by} ${ref ?? "–"}`);

describe("finds who may speak", () => {
  test.each([
    ["a nation with its office", "Russia's defence ministry met.", "Russia's defence ministry institution ru-mod"],
    [
      "an office of a nation",
      "The ministry of defence of Ukraine met.",
      "ministry of defence of Ukraine registry ua-gov",
    ],
    ["British or American", "Russia's Defense Ministry met.", "Russia's Defense Ministry institution ru-mod"],
    ["an office alone", "The defence ministry met.", "defence ministry institution –"],
    ["a nation alone", "Moscow met.", "Moscow nation ru-gov"],
    ["a pronoun", "Then it met.", "it pronoun –"],
    ["an agency that nobody listed", "The Qrant news agency met.", "Qrant news agency registry other:Qrant"],
    ["an office of a place", "The Qrant regional governor met.", "Qrant regional governor institution –"],
    ["an agency of a nation", "Russia's Qrant news website met.", "Russia's Qrant news website registry other:Qrant"],
    ["an office with a name", "The regional governor Petro Hrab met.", "regional governor Petro Hrab institution –"],
  ])("%s: %s", (_what, text, actor) => {
    expect(said(text)).toContain(actor);
  });
});

describe("a day is no part of a name", () => {
  test.each(["The defence ministry Monday met.", "The defence ministry March met."])("%s", (text) => {
    expect(said(text)).toContain("defence ministry institution –");
  });
});

describe("finds nobody in", () => {
  test.each([
    ["a village", "Toretsk burns."],
    ["small letters for a nation", "A turkey crossed."],
    ["a day", "On Tuesday shells fell."],
    ["a word within another", "Ministryhouse fell."],
    ["nothing", ""],
  ])("%s: %s", (_what, text) => {
    expect(said(text)).toEqual([]);
  });
});

test("remembers the family name of a person, none for an office", () => {
  expect(actorsIn("The regional governor Petro Hrab met.").map(({ person }) => person)).toContain("hrab");
  expect(actorsIn("The defence ministry met.").map(({ person }) => person)).toEqual([null]);
});
