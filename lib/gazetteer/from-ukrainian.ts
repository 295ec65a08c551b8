import CyrillicToTranslit from "cyrillic-to-translit-js";

const { transform } = CyrillicToTranslit({ preset: "uk" });
const LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’ʼ";

/** The package's letters, asked for once: its own loop takes longer over a country's names than all the rest of loading. */
const INITIAL = table((letter) => transform(letter));
const INNER = table((letter) => transform(`а${letter}`).slice(1));

/**
 * A name in the official romanisation (KMU 2010), from its Ukrainian spelling. Letters that are not Ukrainian stay.
 *
 *     fromUkrainian("Слов'янськ") // "Sloviansk"
 */
export function fromUkrainian(name: string): string {
  let roman = "";
  let before = " ";
  for (const letter of name.normalize()) {
    const letters = before === " " || before === "-" ? INITIAL : INNER;
    roman += letter === "г" && (before === "з" || before === "З") ? "gh" : (letters.get(letter) ?? letter);
    before = letter;
  }
  return roman;
}

function table(romanise: (letter: string) => string): Map<string, string> {
  return new Map([...LETTERS, ...LETTERS.toUpperCase()].map((letter) => [letter, romanise(letter)]));
}
