import { describe, expect, test } from "vitest";
import type { ActorMention, Mention } from "../mention";
import { knowledge, readingOf } from "../reading.sample";
import { removeOverlaps } from "./overlaps";

/** What stays in a sentence: each finding as “words kind”. */
function kept(text: string) {
  return readingOf(text).sentences.flatMap(({ mentions }) =>
    mentions.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`),
  );
}

describe("of two findings that share words one stays", () => {
  test.each([
    ["a region over its town", "Shells fell on Donetsk region.", "Donetsk region region", "Donetsk place"],
    ["a body over the town in its name", "The Azov brigade met.", "Azov brigade actor", "Azov place"],
    ["the longer of two cues", "Moscow said in a statement that shells fell.", "Moscow actor", "statement cue"],
  ])("%s", (_what, text, stays, goes) => {
    expect(kept(text)).toContain(stays);
    expect(kept(text)).not.toContain(goes);
  });
});

test("a capital may be both who speaks and where, so both stay", () => {
  expect(kept("Missiles hit the capital Kyiv.")).toEqual(expect.arrayContaining(["Kyiv actor", "Kyiv place"]));
});

test("what shares no word all stays, in order and unchanged", () => {
  const apart: Mention[] = [0, 2, 4].map((at) => ({
    kind: "lag",
    first: at,
    last: at,
    start: at,
    end: at + 1,
    days: 1,
    words: "",
  }));
  expect(removeOverlaps(apart, [])).toEqual(apart);
});

test("an office and its town both stay", () => {
  expect(kept("The Nikopol mayor met.")).toEqual(expect.arrayContaining(["Nikopol mayor actor", "Nikopol place"]));
});

test("nothing is left of nothing", () => {
  expect(removeOverlaps([], [])).toEqual([]);
});

const at = (first: number, last: number) => ({ first, last, start: first, end: last + 1 });
const nobody = { ref: null, institution: null, nation: null, person: null } as const;
const local = knowledge.lexicon.institutions.find(({ id }) => id === "local") ?? null;
const [someCue] = knowledge.lexicon.cues;
const [someTrigger] = knowledge.lexicon.triggers;
const [someRegion] = knowledge.gazetteer.regions;
if (!someCue || !someTrigger || !someRegion) throw new Error("Expected a lexicon with words and regions");

const place = (first: number, last: number): Mention => {
  return { ...at(first, last), kind: "place", surface: "Qlynove", key: "klinove", candidates: [] };
};
const day = (first: number, last: number): Mention => {
  return { ...at(first, last), kind: "day", words: "", days: { from: null, to: null, precision: "unknown" } };
};
const region = (first: number, last: number): Mention => {
  return { ...at(first, last), kind: "region", region: someRegion, direction: false };
};
const cue = (first: number, last: number): Mention => ({ ...at(first, last), kind: "cue", cue: someCue });
const trigger = (first: number, last: number): Mention => {
  return { ...at(first, last), kind: "trigger", trigger: someTrigger };
};
const actor = (first: number, last: number, by: ActorMention["by"], rest: Partial<ActorMention> = {}): Mention => {
  return { ...at(first, last), ...nobody, kind: "actor", by, ...rest };
};

const kinds = (mentions: Mention[]) => removeOverlaps(mentions, []).map(({ kind }) => kind);

describe("one yields to the other", () => {
  test.each<[string, Mention[], string[]]>([
    ["a place to a region", [region(0, 1), place(0, 0)], ["region"]],
    ["a place to a region that it only touches", [place(0, 1), region(1, 2)], ["region"]],
    ["a place to a day", [day(0, 0), place(0, 0)], ["day"]],
    ["a place to the person of its name", [actor(0, 1, "person"), place(1, 1)], ["actor"]],
    ["a place to a body of the registry", [actor(0, 2, "registry"), place(1, 1)], ["actor"]],
    [
      "a place to the office that it ends",
      [actor(0, 2, "institution", { institution: local }), place(2, 2)],
      ["actor"],
    ],
    ["a word of action to a reporting one", [trigger(0, 0), cue(0, 1)], ["cue"]],
    ["a word of action to the body that has it", [actor(0, 1, "registry"), trigger(1, 1)], ["actor"]],
    ["the shorter cue", [cue(0, 1), cue(1, 1)], ["cue"]],
    ["a cue to the body that has it", [actor(0, 2, "institution"), cue(2, 2)], ["actor"]],
    ["a region to its governor by name", [actor(0, 4, "registry", { person: "hrab" }), region(0, 1)], ["actor"]],
  ])("%s", (_what, mentions, stay) => {
    expect(kinds(mentions)).toEqual(stay);
    expect(kinds(mentions.toReversed())).toEqual(stay);
  });
});

describe("both stay", () => {
  test.each<[string, Mention[]]>([
    ["a nation and its capital", [actor(0, 0, "nation"), place(0, 0)]],
    ["an office and the town that it begins with", [actor(0, 1, "institution", { institution: local }), place(0, 0)]],
    ["a place and an actor that covers only half of it", [place(0, 1), actor(1, 2, "person")]],
    ["two places", [place(0, 1), place(1, 1)]],
    ["two cues of one length", [cue(0, 1), cue(1, 2)]],
    ["a word of action that is all of an actor", [trigger(0, 0), actor(0, 0, "registry")]],
    ["a word of action within a place", [place(0, 1), trigger(1, 1)]],
    ["a region and a body without a person", [actor(0, 4, "registry"), region(0, 1)]],
    ["a region and the person who ends with it", [actor(0, 2, "registry", { person: "hrab" }), region(1, 2)]],
    ["a region and somebody of no registry", [actor(0, 4, "person", { person: "hrab" }), region(0, 1)]],
    ["a day and an actor", [day(0, 1), actor(1, 2, "person")]],
    ["neighbours that share no word", [place(0, 0), region(1, 2), cue(3, 3)]],
  ])("%s", (_what, mentions) => {
    expect(removeOverlaps(mentions, [])).toEqual(mentions);
  });
});

test("the list that is given stays as it was", () => {
  const mentions = [region(0, 1), place(0, 0)];
  removeOverlaps(mentions, []);
  expect(mentions).toHaveLength(2);
});
