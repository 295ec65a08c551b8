import { expect, test } from "vitest";
import { nextTheme, readTheme, THEMES } from "./theme";

test.each(THEMES)("keeps %s", (theme) => {
  expect(readTheme(theme)).toBe(theme);
});

test.each([undefined, null, "", "DARK", "sepia", 1])("takes %s for the system's theme", (value) => {
  expect(readTheme(value)).toBe("system");
});

test("comes back to where it began after one round", () => {
  expect(THEMES.map(nextTheme)).toEqual(["light", "dark", "system"]);
});
