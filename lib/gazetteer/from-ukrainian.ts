import CyrillicToTranslit from "cyrillic-to-translit-js";

const { transform } = CyrillicToTranslit({ preset: "uk" });
const LETTERS = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’ʼ";

/** A mark apart from its letter: й may be written as и and a breve. */
const APART = /[\u0300-\u036f]/;
const [BLANK, HYPHEN, H, Z, CAPITAL_Z] = [..." -гзЗ"].map((letter) => letter.charCodeAt(0));

/** The package's letters, asked for once: its own loop takes longer over a country's names than all the rest of loading. */
const INITIAL = table((letter) => transform(letter));
const INNER = table((letter) => transform(`а${letter}`).slice(1));

/**
 * A name in the official romanisation (KMU 2010), from its Ukrainian spelling. Letters that are not Ukrainian stay.
 *
 *     fromUkrainian("Слов'янськ") // "Sloviansk"
 */
export function fromUkrainian(name: string): string {
  const letters = APART.test(name) ? name.normalize() : name;
  let roman = "";
  let before = BLANK;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    const table = before === BLANK || before === HYPHEN ? INITIAL : INNER;
    roman += code === H && (before === Z || before === CAPITAL_Z) ? "gh" : (table[code] ?? letters.charAt(at));
    before = code;
  }
  return roman;
}

/** By the letter's code: a country has some 40,000 such names. */
function table(romanise: (letter: string) => string): (string | undefined)[] {
  const codes = [...LETTERS, ...LETTERS.toUpperCase()].map((letter) => letter.charCodeAt(0));
  const letters = new Array<string | undefined>(Math.max(...codes) + 1).fill(undefined);
  for (const code of codes) letters[code] = romanise(String.fromCharCode(code));
  return letters;
}
