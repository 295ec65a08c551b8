import { describe, expect, test } from "vitest";
import { expandForm } from "./forms";

const verbs = { take: ["takes", "took", "taken", "taking"], hit: ["hits", "hitting"] };

describe("expandForm", () => {
  test.each([
    ["a plain word", "shelling", ["shelling"]],
    ["a plain phrase", "air strike", ["air strike"]],
    ["a regular verb", "attack~", ["attack", "attacks", "attacked", "attacking"]],
    ["one that ends in e", "seize~", ["seize", "seizes", "seized", "seizing"]],
    ["one that ends in y", "deny~", ["deny", "denies", "denied", "denying"]],
    ["one that ends in a hiss", "push~", ["push", "pushes", "pushed", "pushing"]],
    ["an irregular verb", "hit~", ["hit", "hits", "hitting"]],
    ["a choice", "loss (of|over)", ["loss of", "loss over"]],
    ["what may be left out", "under [full] control", ["under control", "under full control"]],
    ["phrases among the choices", "[in|close to] it", ["it", "in it", "close to it"]],
    [
      "a verb among the choices",
      "(take~|hit~) x",
      ["take x", "takes x", "took x", "taken x", "taking x", "hit x", "hits x", "hitting x"],
    ],
  ])("%s", (_what, form, phrases) => {
    expect(expandForm(form, verbs)).toEqual(phrases);
  });

  test("gives each phrase once", () => {
    expect(expandForm("(a|a) b", {})).toEqual(["a b"]);
  });

  test.each(["under [full control", "under full) control", "a (b"])(
    "refuses a bracket that is not closed: %s",
    (form) => {
      expect(() => expandForm(form, {})).toThrow(/bracket/);
    },
  );

  test("refuses a form that stands for too much", () => {
    expect(() => expandForm("(a|b|c|d|e|f|g|h) ".repeat(5), {})).toThrow(/write several forms/);
  });
});
