/** The letters that the fonts of a card have: Latin, Cyrillic and the signs of print. For others a font would be asked of another site. */
const UNKNOWN =
  /[^ -~\u00a0-\u017f\u0218-\u021b\u02bc\u0400-\u045f\u0490\u0491\u2013\u2014\u2018-\u201a\u201c-\u201e\u2026]/gu;

/** Words as a card can print them: `printable("Київ 🎉")` is “Київ ?”. */
export function printable(words: string): string {
  return words.normalize("NFC").replace(UNKNOWN, "?");
}
