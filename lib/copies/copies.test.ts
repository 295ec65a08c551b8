import { describe, expect, test } from "vitest";
import { toBands } from "./bands";
import { containment, isCopy } from "./copy";
import { byFirst } from "./order";
import { toShingles } from "./shingles";

const words = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(" ");
const shingles = (text: string) => toShingles(text, []);

describe("shingles", () => {
  test("are the runs of five words, each once, whatever the case, points and line ends", () => {
    expect(shingles("The bridge at Osk was hit on Monday")).toHaveLength(4);
    expect(shingles("The BRIDGE,\nat “Osk” was – hit. On Monday!")).toEqual(
      shingles("the bridge at osk was hit on monday"),
    );
    expect(shingles(`${words(10)} ${words(10)}`).length).toBe(6 + 4);
    expect(shingles("too few words here")).toHaveLength(0);
  });

  test("leave furniture out", () => {
    const text = `${words(20)} Read more of this here please ${words(20, 50)}`;
    const start = text.indexOf("Read more");
    const furniture = [{ start, end: start + "Read more of this here please".length }];
    expect(toShingles(text, furniture)).toEqual(shingles(`${words(20)} ${words(20, 50)}`));
  });
});

describe("bands", () => {
  test("are the same for the same text, whole numbers that JavaScript keeps, and none without words", () => {
    const bands = toBands(shingles(words(200)));
    expect(bands).toEqual(toBands(shingles(words(200))));
    expect(bands).toHaveLength(40);
    expect(bands.every((band) => Number.isSafeInteger(band) && band >= 0)).toBe(true);
    expect(toBands(shingles(""))).toEqual([]);
  });

  test("are shared by nearly all texts of which two thirds are alike, and by hardly any that have nothing in common", () => {
    const shares = (a: string, b: string) => {
      const other = new Set(toBands(shingles(b)));
      return toBands(shingles(a)).some((band) => other.has(band));
    };
    const trials = Array.from({ length: 100 }, (_, at) => at * 10_000);
    const alike = trials.filter((from) => shares(words(300, from), words(300, from + 60)));
    const different = trials.filter((from) => shares(words(300, from), words(300, from + 5000)));
    expect(alike.length).toBeGreaterThanOrEqual(97);
    expect(different.length).toBe(0);
  });
});

describe("a copy", () => {
  test("is a text of which most stands in the other", () => {
    expect(containment(shingles(words(100)), shingles(words(200)))).toBe(1);
    expect(isCopy(shingles(words(100)), shingles(`${words(60)} ${words(60, 900)}`))).toBe(false);
    expect(isCopy(shingles(words(100)), shingles(words(100, 20)))).toBe(true);
  });

  test("is none where a text is too short to tell", () => {
    expect(isCopy(shingles(words(20)), shingles(words(20)))).toBe(false);
  });
});

test("who printed first comes first, by the day, then by name, the undated last", () => {
  const dated = [
    { id: "c", publishedOn: null },
    { id: "b", publishedOn: "2031-05-02" },
    { id: "a", publishedOn: "2031-05-02" },
    { id: "d", publishedOn: "2031-05-01" },
  ];
  expect(dated.toSorted(byFirst).map(({ id }) => id)).toEqual(["d", "a", "b", "c"]);
});
