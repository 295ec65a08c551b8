const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Every number that is written in words up to ninety-nine, and the two that are counted with. */
const WORDS = new Map<string, number>([
  ...UNITS.split(" ").map((word, value): [string, number] => [word, value]),
  ...TENS.split(" ").flatMap((ten, index): [string, number][] => [
    [ten, 20 + 10 * index],
    ...UNITS.split(" ")
      .slice(1, 10)
      .map((unit, one): [string, number] => [`${ten}-${unit}`, 21 + 10 * index + one]),
  ]),
  ["dozen", 12],
  ["hundred", 100],
]);

/**
 * A whole number in digits or words; null for what is none, or is no exact number (“several”, “dozens”).
 *
 *     numberOf("1,263") // → 1263      numberOf("twenty-two") // → 22      numberOf("several") // → null
 */
export function numberOf(word: string): number | null {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  const first = word.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return null;
  if (!/^\d+(?:,\d{3})*$/.test(word) || /^\d{4,},/.test(word)) return null;
  return Number(word.replaceAll(",", ""));
}
