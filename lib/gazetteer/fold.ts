import CyrillicToTranslit from "cyrillic-to-translit-js";

/**
 * One key for all spellings of one name: romanisations of Ukrainian and Russian, French and German forms, accents,
 * apostrophes, hyphens. Two names with one key *may* be one name; the exact spelling still ranks first.
 *
 *     foldKey("Blahodatne") === foldKey("Blagodatnoye") === foldKey("Благодатное")
 *     foldKey("Bakhmut") === foldKey("Bakhmout") === foldKey("Бахмут")
 */
export function foldKey(name: string): string {
  return latin(name)
    .split(/[\s-]+/)
    .map(foldWord)
    .join("");
}

/** The spelling alone: lower case, no accents, no apostrophes. Equal keys are the same letters. */
export function exactKey(name: string): string {
  return latin(name).replace(/[^a-z]/g, "");
}

const toUkrainian = CyrillicToTranslit({ preset: "uk" });
const CYRILLIC = /[\u0400-\u04ff]/;
/** Letters of Russian that the Ukrainian alphabet lacks, by their nearest. */
const RUSSIAN: Record<string, string> = { ы: "и", э: "е", ё: "е", ъ: "" };

function latin(name: string): string {
  const lower = name.toLowerCase();
  const roman = CYRILLIC.test(lower)
    ? toUkrainian.transform(lower.replace(/[ыэёъ]/g, (letter) => RUSSIAN[letter] ?? ""))
    : lower;
  return roman
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z\s-]/g, "");
}

/**
 * Sounds that romanisations write in several ways, in the order they are replaced. Capitals stand for one sound so that
 * a later rule cannot take it apart.
 */
const SOUNDS: [RegExp, string][] = [
  [/tsch|tch|cz|ch/g, "C"],
  [/s(?:C|h)C?|sz/g, "S"],
  [/zh/g, "Z"],
  [/kh|gh|g/g, "h"],
  [/t[sz]/g, "T"],
  [/ph/g, "f"],
  [/x/g, "ks"],
  [/ck|q/g, "k"],
  [/w/g, "v"],
  [/ou/g, "u"],
  [/[yj]/g, "i"],
  [/i+(?=[aeou])/g, ""],
  [/(.)\1+/g, "$1"],
];

/** Stems and endings in which Russian and Ukrainian differ by rule: Konstantinovka, Kostiantynivka. */
const LANGUAGES: [RegExp, string][] = [
  [/^aleks/, "oleks"],
  [/^elen/, "olen"],
  [/^vladimir/, "volodimir"],
  [/^nikol/, "mikol"],
  [/^konstantin/, "kostantin"],
  [/^belo/, "bilo"],
  [/[oe]v(?=$|k|sk|T)/g, "iv"],
  [/([oei]v|in|sk)o$/, "$1e"],
  [/oe$/, "e"],
];

function foldWord(word: string): string {
  const sounds = SOUNDS.reduce((key, [from, to]) => key.replace(from, to), word);
  return LANGUAGES.reduce((key, [from, to]) => key.replace(from, to), sounds);
}
