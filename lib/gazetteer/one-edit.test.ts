import { describe, expect, test } from "vitest";
import { foldKey } from "./fold";
import { oneEditAway } from "./one-edit";

describe("one edit away", () => {
  test.each(["kalinove", "alinove", "kalinov", "kainove", "kalinive", "kalinoive", "kalinovek", "vkalinove"])(
    "%s is kalinove, or nearly",
    (key) => {
      expect(oneEditAway("kalinove")).toContain(key);
    },
  );

  test.each(["klinive", "kalnivoe", "kali", "kalinovesk", ""])("%s is not", (key) => {
    expect(oneEditAway("kalinove")).not.toContain(key);
  });

  test("holds each key once", () => {
    const keys = oneEditAway("anna");
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("grows with the length of the key alone", () => {
    const long = oneEditAway("a".repeat(40) + "z".repeat(40)).length;
    expect(long).toBeLessThan(oneEditAway("azazazazaz").length * 10);
  });
});

test("knows every sound that a fold key may have", () => {
  const alphabet = "Абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэё Qwxyzgjck";
  const keys = oneEditAway("");
  for (const sound of foldKey(alphabet)) expect(keys).toContain(sound);
});
