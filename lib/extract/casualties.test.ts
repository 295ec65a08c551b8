import { describe, expect, test } from "vitest";
import { readLexicon } from "@/lib/seeds/lexicon";
import { readCasualties } from "./casualties";
import { tokenize } from "./token";

const PEOPLE = new Set(readLexicon().contexts.people);

function count(text: string) {
  const tokens = tokenize(text, { start: 0, end: text.length }, new Map());
  const { killed, wounded } = readCasualties(tokens, { first: 0, last: tokens.length - 1 }, PEOPLE);
  return [killed, wounded];
}

describe("counts", () => {
  test.each([
    ["Shelling killed two people.", 2, null],
    ["Shelling killed 12 people and wounded 1,263.", 12, 1263],
    ["Two people were killed and seven wounded.", 2, 7],
    ["The strike killed a woman and injured three men.", 1, 3],
    ["A man was killed.", 1, null],
    ["The strike wounded twenty-two soldiers.", null, 22],
    ["Five people died.", 5, null],
    ["The toll rose from seven to eight.", 8, null],
    ["The strike killed a 60-year-old woman.", 1, null],
    ["Four people were hospitalised.", null, 4],
    ["A rocket hit a shop, killing one man and wounding nine others.", 1, 9],
    ["There were no casualties.", 0, 0],
    ["The house burnt without casualties.", 0, 0],
    ["Three dead and four injured in Nikopol.", 3, 4],
    ["Eleven wounded in Nikopol.", null, 11],
    ["The strike left two dead.", 2, null],
    ["Twenty people were killed, 45 wounded.", 20, 45],
    ["Shelling killed two; four were hurt.", 2, 4],
    ["A mine killed a farmer and his son.", 1, null],
    ["A couple was killed.", 1, null],
    ["A drone wounded a bus driver.", null, 1],
    ["Seven people, including a child, were wounded.", null, 7],
    ["A man aged 33 was killed.", 1, null],
    ["Shells hit 12 houses, and a man was killed.", 1, null],
    ["Two people were killed on 12 March.", 2, null],
    ["The death toll reached 12.", 12, null],
    ["The death toll rose by two to nine.", 9, null],
    ["The number of dead rose to five.", 5, null],
    ["Shelling destroyed 30 enemy soldiers.", 30, null],
  ])("%s", (text, killed, wounded) => {
    expect(count(text)).toEqual([killed, wounded]);
  });
});

describe("counts nobody", () => {
  test.each([
    ["where nobody was hurt or none is said to be", "Shells fell on 12 houses."],
    ["where the number is vague", "Shelling killed several people and wounded dozens."],
    ["about as many", "Shelling killed about 40 people."],
    ["in an age", "Shelling killed people aged 40 and over."],
    ["in arms", "Shelling destroyed 12 tanks."],
    ["in a distance", "He was killed 12 km away."],
    ["in another sentence", "Two houses burnt. He was killed."],
    ["of animals and things", "Shelling killed a horse."],
    ["in years", "Shelling wounded 30-year-old Petro."],
    ["where dozens were", "Dozens were killed."],
    ["where scores were", "Scores of people were wounded."],
    ["where hundreds were", "Hundreds died in Nikopol."],
    ["where some were", "Some were killed in Nikopol."],
    ["where nearly so many were", "Nearly 20 were wounded."],
    ["where it is not known", "Casualties are not known."],
    ["by how many drones", "Two drones killed people in Nikopol."],
    ["in how many attacks", "In 12 attacks people were wounded."],
    ["in arms that fly", "The shelling destroyed 30 drones."],
    ["at so many kilometres", "A blast 3 km off wounded soldiers."],
    ["in the age of a thing", "A house 60 years old burnt, wounding people."],
    ["in a share", "50 percent of those hurt were men."],
    ["of cattle", "A mine wounded a cow."],
    ["before a full stop", "Nine shells fell. People were wounded."],
    ["after a semicolon", "Shelling wounded people; nine houses burnt."],
  ])("%s", (_what, text) => {
    expect(count(text)).toEqual([null, null]);
  });
});

test("only the words of the range count", () => {
  const text = "Two were killed. Shells fell.";
  const tokens = tokenize(text, { start: 0, end: text.length }, new Map());
  expect(readCasualties(tokens, { first: 4, last: tokens.length - 1 }, PEOPLE)).toEqual({
    killed: null,
    wounded: null,
  });
});
