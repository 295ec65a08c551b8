const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/**
 * A whole number in digits or words; null for what is none, or is no exact number (“several”, “dozens”).
 *
 *     numberOf("1,263") // → 1263      numberOf("twenty-two") // → 22      numberOf("several") // → null
 */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(,\d{3})+$/.test(word)) return Number(word.replaceAll(",", ""));
  if (/^\d+$/.test(word)) return Number(word);
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return unit;
  if (word === "hundred") return 100;
  if (word === "dozen") return 12;
  const [ten, rest] = word.split("-");
  const tens = ten ? TENS.indexOf(ten) : -1;
  if (tens < 2) return null;
  if (!rest) return tens * 10;
  const small = UNITS.indexOf(rest);
  return small > 0 && small < 10 ? tens * 10 + small : null;
}
