import { expect, test } from "vitest";
import { actorsSchema } from "./actors";

const council = { id: "council", name: "Town Council", kind: "government", side: "third", aliases: ["the council"] };

test("takes actors and their parents in any order", () => {
  const rows = [{ ...council, id: "clerk", parent: "council" }, council];
  expect(actorsSchema.parse(rows)).toHaveLength(2);
});

test.each([
  ["a side that is none", [{ ...council, side: "north" }], "side"],
  ["a parent that is not listed", [{ ...council, parent: "crown" }], "crown"],
  ["a parent of itself", [{ ...council, parent: "council" }], "no other actor"],
  ["an id given twice", [council, council], "given twice"],
  ["an empty alias", [{ ...council, aliases: [" "] }], "aliases"],
])("refuses %s", (_what, rows, message) => {
  expect(actorsSchema.safeParse(rows).error?.message).toContain(message);
});
