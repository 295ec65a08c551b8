import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NO_FILTER } from "@/lib/filter/query";
import { ChoiceBoxes } from "./choice-boxes";

const choices = ["herald", "courier", "gazette", "tribune"].map((name, at) => ({
  value: name,
  name,
  side: null,
  count: 4000 - at,
}));
const facets = { side: [], claimant: [], stance: [], type: [], status: [], publisher: choices, place: [] };
const draw = (publisher: string[], most?: number, isCoarse = false) =>
  renderToStaticMarkup(
    <ChoiceBoxes
      name="publisher"
      choices={choices}
      most={most}
      filter={{ ...NO_FILTER, publisher }}
      facets={facets}
      isCoarse={isCoarse}
      onAsk={() => {}}
    />,
  );

test("what is more than fits is folded, with how many they are", () => {
  expect(draw([], 3)).toMatch(/gazette.*<details(?![^>]* open)[^>]*><summary>1 more<\/summary>.*tribune/);
  expect(draw([], 4)).not.toContain("<details");
  expect(draw([])).not.toContain("<details");
});

test("a fold with a chosen one in it is open", () => {
  expect(draw(["tribune"], 3)).toMatch(/<details[^>]* open=""/);
  expect(draw(["herald"], 3)).not.toMatch(/<details[^>]* open=""/);
});

test("thousands are set apart", () => {
  expect(draw([])).toContain("3,999");
});

test("one alone is not offered alone again, and each says what its buttons are about", () => {
  const page = draw(["herald"], undefined, true);
  expect(page).not.toContain('aria-label="Only herald"');
  expect(page).toContain('aria-label="All but herald"');
  expect(page).toContain('aria-label="Only courier"');
});

test("a choice has no buttons until it is reached", () => {
  expect(draw([])).not.toContain("<button");
});
