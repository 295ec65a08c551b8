import { fromUkrainian } from "./from-ukrainian";
import { oneScript } from "./one-script";

const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;
const CYRILLIC = /[\u0400-\u04ff]/;
const LATIN = /[a-z]/;

/** Letters that Ukrainian lacks, by their nearest, and the two that together are Russian ё. */
const FOREIGN: Record<string, string> = { ы: "и", э: "е", ё: "йо", ъ: "", ў: "в", ьо: "йо" };

/** Marked Latin letters that are more than their plain one: scholars' romanisations, Polish. */
const MARKED: Record<string, string> = { č: "ch", š: "sh", ž: "zh", ł: "l" };

/**
 * A name in plain Latin letters, lower case, its words parted by blanks or hyphens.
 *
 *     latinLetters("Авдіївка") // "avdiivka"
 *     latinLetters("Kam’yane") // "kamyane"
 */
export function latinLetters(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const roman = CYRILLIC.test(lower) ? fromCyrillic(lower) : lower;
  return PLAIN.test(roman) ? roman : plain(roman);
}

/** Whether its first letter is Cyrillic: a country's names are asked one by one. */
export function isCyrillic(name: string): boolean {
  const code = name.charCodeAt(0);
  return code >= 0x0400 && code <= 0x04ff;
}

function plain(roman: string): string {
  return roman
    .normalize()
    .replace(/[čšžł]/g, (letter) => MARKED[letter] ?? letter)
    .normalize("NFD")
    .replace(/\s/g, " ")
    .replace(/[^a-z -]/g, "");
}

function fromCyrillic(lower: string): string {
  const cyrillic = LATIN.test(lower) ? oneScript(lower) : lower;
  return fromUkrainian(cyrillic.replace(/[ыэёъў]|ьо/g, (letter) => FOREIGN[letter] ?? letter));
}
