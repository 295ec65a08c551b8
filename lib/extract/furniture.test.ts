import { describe, expect, test } from "vitest";
import { readLexicon } from "@/lib/seeds/lexicon";
import { findFurniture } from "./furniture";
import { eventsIn } from "./reading.sample";

const SIGNS = readLexicon().furniture;
const BODY = "Shells fell on Klynove at dawn, and nobody in the village slept until the guns fell silent.";

/** The lines of a text that are left out, with the sign of each. */
function left(text: string) {
  return findFurniture(text, SIGNS).map(({ start, end, sign }) => `${text.slice(start, end)} → ${sign}`);
}

describe("is left out", () => {
  test.each([
    ["a word of the page", "Advertisement", "line: advertisement"],
    ["whatever its case", "READ MORE", "line: read more"],
    ["a call", "Sign up to our letters from the front", "begins: sign up to"],
    ["a byline", "By Petro Hrab", "byline"],
    ["a notice", "© 2024 The Courier. All rights reserved.", "contains: all rights reserved"],
    ["an age", "3 hours ago", "age"],
    ["a caption", "Klynove after the shelling. Photo: Petro Hrab", "caption"],
    ["a teaser", "Who Holds The Hills Of Klynove Now", "teaser or heading"],
    ["a programme", "Explainer: what the guns of the north can reach today", "teaser or heading"],
    ["a heading of few words", "What happened next", "teaser or heading"],
  ])("%s", (_what, line, sign) => {
    expect(left(`${BODY}\n${line}\n${BODY}`)).toEqual([`${line} → ${sign}`]);
  });

  test("the first of two captions alike, its credit in the second", () => {
    const caption = "A house burns in Klynove, 3 March 2024, after a night of shelling.";
    expect(left(`${BODY}\n${caption}\n${caption} © The Courier\n${BODY}`)).toHaveLength(2);
  });

  test("all short lines below a heading for them, until the article goes on", () => {
    const long = `${BODY} ${BODY}`;
    expect(left(`${BODY}\nMost read\nShells fell on Osk.\nMen fled.\n${long}`)).toEqual([
      "Most read → line: most read",
      "Shells fell on Osk. → teasers",
      "Men fled. → teasers",
    ]);
  });
});

describe("is the article", () => {
  test.each([
    ["a sentence", BODY],
    ["a short sentence", "Nobody slept."],
    ["a quotation", "“Nobody slept,” he said."],
    ["a lead that ends in a colon", "The governor reported:"],
    ["a bullet without a stop", "- Two houses burnt in Klynove"],
    [
      "a sentence with a word for a page within it",
      "Nobody there has read more than one newspaper since the advertisement of the evacuation.",
    ],
    ["a sentence that begins as a byline does", "By dawn the guns of Klynove fell silent."],
    ["a long one that does", `By dawn ${"the men had left and ".repeat(9)}the guns fell silent.`],
    ["a line of small words without a stop", "the men who had held the hill for a week left it before dawn"],
  ])("%s", (_what, line) => {
    expect(left(`${BODY}\n${line}\n${BODY}`)).toEqual([]);
  });

  test("the first line, which is its title", () => {
    expect(left(`Who Holds The Hills Of Klynove Now\n${BODY}`)).toEqual([]);
  });
});

test("spans are those of the text, blanks around a line left out", () => {
  const text = `${BODY}\r\n   Advertisement  \r\n${BODY}`;
  expect(findFurniture(text, SIGNS).map(({ start, end }) => text.slice(start, end))).toEqual(["Advertisement"]);
});

test.each(["", "\n\n", BODY])("finds none in %j", (text) => {
  expect(findFurniture(text, SIGNS)).toEqual([]);
});

describe("within an article these are left out", () => {
  test.each([
    ["an agency's mark", "Reuters", "line: reuters"],
    ["a chapter of the site", "War in Ukraine", "line: war in ukraine"],
    ["a button with points", "Continue reading...", "line: continue reading..."],
    ["a link to another article", "Read also: Shells fall on Klynove", "begins: read also:"],
    ["a link with a stop", "See also: Shells fell on Klynove.", "begins: see also:"],
    ["who edited it", "Editing by Petro Hrab.", "begins: editing by"],
    ["a list of pictures", "List 2 of 4", "begins: list 2 of"],
    ["a helper's line", "Petro Hrab contributed to this report.", "contains: contributed to this report"],
    ["a question of the page", "We use cookies to make the page better.", "contains: cookie"],
    ["an age in minutes", "12 min ago", "age"],
    ["an age in days", "2 days ago", "age"],
    ["an arrow", "« Back to the front page", "age"],
    ["a byline in capitals", "BY PETRO HRAB", "byline"],
    ["a picture by somebody", "Picture by Petro Hrab: a house burns in Klynove.", "caption"],
    ["a picture of an agency", "A house burns in Klynove. (AP Photo/Petro Hrab)", "caption"],
    ["a sign of copyright", "A house burns in Klynove. © Petro Hrab", "caption"],
    ["a short line with a number", "12 houses and more", "teaser or heading"],
    ["a line of names", "Klynove, Hlodove, Osk, Varen, Stary Bir, Chasiv Hai, Novy Dvir", "teaser or heading"],
  ])("%s: %s", (_what, line, sign) => {
    expect(left(`${BODY}\n${line}\n${BODY}`)).toEqual([`${line} → ${sign}`]);
  });
});

describe("within an article these are not", () => {
  test.each([
    ["where it names its source", "Source: the regional administration"],
    ["where it quotes", "Quote: “We hold Klynove.”"],
    ["where it goes into details", "Details: Shells Fell On Klynove"],
    ["a word of the page as a word", "Nobody reads the comments."],
    ["a call within a sentence", "He told them to sign up to the army."],
    ["a byline with a stop", "By noon Klynove was silent."],
    ["a photo that is spoken of", "He sent a photo of the house."],
    ["an age within a sentence", "3 hours ago shells fell on Klynove."],
    ["a heading that ends in a question", "Who Holds The Hills Of Klynove Now?"],
    ["a line closed by a reference", "Shells Fell On Klynove.[4]"],
    ["a line closed by a quotation mark", "“Shells Fell On Klynove.”"],
    ["a bullet of names", "– Klynove, Hlodove, Osk"],
    ["a long line that speaks of cookies", `${BODY} ${BODY} They baked cookies.`],
    ["a long line with a sign of copyright", `Men left. ${BODY} ${BODY} ${BODY} ${BODY} © Petro Hrab.`],
    ["a line that ends in a semicolon", "Shells Fell On Klynove;"],
    ["a line of blanks", "    "],
  ])("%s: %s", (_what, line) => {
    expect(left(`${BODY}\n${line}\n${BODY}`)).toEqual([]);
  });
});

describe("two captions alike", () => {
  const caption = "A house burns in Klynove after a night of shelling.";

  test("are none where the second has no credit", () => {
    expect(left(`${BODY}\n${caption}\n${caption}\n${BODY}`)).toEqual([]);
  });

  test("are one where they begin otherwise", () => {
    expect(left(`${BODY}\nNobody slept in Klynove.\n${caption} © The Courier\n${BODY}`)).toHaveLength(1);
  });

  test("are two over an empty line", () => {
    expect(left(`${BODY}\n${caption}\n\n${caption} © The Courier\n${BODY}`)).toHaveLength(2);
  });
});

describe("a heading for other articles", () => {
  test("holds for long lines without a stop", () => {
    expect(left(`${BODY}\nRecommended\n${"Klynove ".repeat(30)}\nMen fled.`)).toHaveLength(3);
  });

  test("holds for no line of its own before it", () => {
    expect(left(`${BODY}\nMen fled.\nRelated articles`)).toEqual(["Related articles → line: related articles"]);
  });

  test("is none within a sentence", () => {
    expect(left(`${BODY}\nThe most read of them fled.\nMen fled.`)).toEqual([]);
  });

  test("gives way to the article for good", () => {
    expect(left(`${BODY}\nMost read\n${BODY} ${BODY}\nMen fled.`)).toEqual(["Most read → line: most read"]);
  });
});

test("furniture gives no claims", () => {
  expect(eventsIn(`${BODY}\nRead also: Russian troops captured Toretsk\n${BODY}`)).not.toContain("capture Toretsk");
  expect(eventsIn(`${BODY}\nRussian troops captured Toretsk.\n${BODY}`)).toContain("capture Toretsk");
});
