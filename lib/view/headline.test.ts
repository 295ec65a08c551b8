import { expect, test } from "vitest";
import { nameUntitled, toHeadline } from "./headline";

const LONG =
  "The mill at Varen burned for a second night while the ferry stayed at the far bank, the harbour master wrote.";

test("takes the title where there is one", () => {
  expect(toHeadline(" A mill changes hands ", LONG, [])).toBe("A mill changes hands");
});

test("takes the first words else, cut between words", () => {
  expect(toHeadline(null, LONG, [])).toBe(
    "The mill at Varen burned for a second night while the ferry stayed at the far bank, the …",
  );
  expect(toHeadline("  ", "A short note.", [])).toBe("A short note.");
});

test("does not take furniture for the first words", () => {
  const text = "Menu Sport\n\nThe mill burned.";
  expect(toHeadline(null, text, [{ start: 0, end: 10 }])).toBe("The mill burned.");
});

test("cuts a text without spaces where it must", () => {
  expect(toHeadline(null, "м".repeat(200), [])).toBe(`${"м".repeat(90)} …`);
});

test("says that there is nothing to say", () => {
  expect(toHeadline(null, " \n ", [])).toBe("Untitled article");
  expect(toHeadline(null, "Menu", [{ start: 0, end: 4 }])).toBe("Untitled article");
});

test("names an article without its words by who printed it and when", () => {
  expect(nameUntitled("The Courier", "2023-05-04")).toBe("Untitled article by The Courier, 4 May 2023");
  expect(nameUntitled("The Courier", null)).toBe("Untitled article by The Courier");
});
