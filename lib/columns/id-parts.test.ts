import { expect, test } from "vitest";
import { UNDATED } from "./columns";
import { joinId, splitId } from "./id-parts";

test.each([
  ["strike-varen-1970-01-03", "strike-varen", 2],
  ["territory-varen-12-1969-12-31", "territory-varen-12", -1],
  ["aid-no-place-3f2a", "aid-no-place-3f2a", UNDATED],
  ["aid-2023-05", "aid-2023-05", UNDATED],
])("%s is %s and a day, and whole again", (id, stem, day) => {
  expect(splitId(id)).toEqual({ stem, day });
  expect(joinId(stem, day)).toBe(id);
});
