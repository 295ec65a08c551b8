import { latinLetters } from "./letters";

/**
 * One key for all spellings of one name: romanisations of Ukrainian and Russian, French and German forms, accents,
 * apostrophes, hyphens. Two names with one key *may* be one name; the exact spelling still ranks first.
 *
 *     foldKey("Blahodatne") === foldKey("Blagodatnoye") // true; and foldKey("Благодатное")
 *     foldKey("Bakhmut") === foldKey("Bakhmout")        // true; and foldKey("Бахмут")
 */
export function foldKey(name: string): string {
  const letters = latinLetters(name);
  if (!/[ -]/.test(letters)) return foldWord(letters);
  return letters.split(/[ -]+/).map(foldWord).join("").replace(/(.)\1/g, "$1");
}

/** The spelling alone: lower case, no accents, no apostrophes. Equal keys are the same letters. */
export function exactKey(name: string): string {
  return latinLetters(name).replace(/[ -]/g, "");
}

/** Groups of letters that romanisations write for one sound, the longest first. Capitals stand for sounds without a letter. */
export const SOUNDS: [letters: string, sound: string][] = [
  ["shch", "S"],
  ["szcz", "S"],
  ["tsch", "C"],
  ["sch", "S"],
  ["tch", "C"],
  ["sh", "S"],
  ["sz", "S"],
  ["ch", "C"],
  ["cz", "C"],
  ["zh", "Z"],
  ["kh", "h"],
  ["gh", "h"],
  ["ts", "T"],
  ["tz", "T"],
  ["ph", "f"],
  ["ck", "k"],
  ["ou", "u"],
  ["g", "h"],
  ["x", "ks"],
  ["q", "k"],
  ["w", "v"],
  ["y", "i"],
  ["j", "i"],
];

/** By the code of their first letter: a country's names are read while the reader waits. */
const BY_FIRST: (typeof SOUNDS | undefined)[] = [];
for (const group of SOUNDS) {
  const code = group[0].charCodeAt(0);
  BY_FIRST[code] = [...(BY_FIRST[code] ?? []), group];
}

/** The sounds of a word in plain letters, none twice in a row, and no glide (i, y, j) before a vowel: -iya, -ia and -a are one. */
export function soundsOf(word: string): string {
  let sounds = "";
  let last = "";
  for (let at = 0; at < word.length; ) {
    const group = groupAt(word, at);
    let sound = group ? group[1] : word.charAt(at);
    at += group ? group[0].length : 1;
    if (last === "i" && isVowel(sound)) {
      sounds = sounds.slice(0, -1);
      last = sounds.charAt(sounds.length - 1);
      // Russian ё after a consonant is Ukrainian е: Novosyolovka, Novoselivka.
      if (sound === "o" && last !== "" && !isVowel(last)) sound = "e";
    }
    if (sound === last) continue;
    sounds += sound;
    last = sound.charAt(sound.length - 1);
  }
  return sounds;
}

function groupAt(word: string, at: number): [string, string] | null {
  for (const group of BY_FIRST[word.charCodeAt(at)] ?? []) if (word.startsWith(group[0], at)) return group;
  return null;
}

function isVowel(sound: string): boolean {
  return sound === "a" || sound === "e" || sound === "o" || sound === "u";
}

/** Stems in which Russian and Ukrainian differ by rule. */
export const STEMS: Record<string, string> = {
  aleks: "oleks",
  oaleks: "oleks",
  elen: "olen",
  vladimir: "volodimir",
  nikol: "mikol",
  konstantin: "kostantin",
  belo: "bilo",
};
const STEM = /^elen|^belo|o?aleks|vladimir|nikol|konstantin/g;

/** So do these endings: Kharkov, Kharkiv; Ivanovskoye, Ivanivske. “Novo” is none, but the first half of a longer name. */
const OV = /[oe]v(?=$|k|sk|T)/g;
const NEUTER = /(?:(?<=..(?:[oei]v|in|sk))o|oe)$/;

function foldWord(word: string): string {
  const key = soundsOf(word)
    .replace(STEM, (stem) => STEMS[stem] ?? stem)
    .replace(OV, "iv");
  if (key.endsWith("pil")) return `${key.slice(0, -3)}pol`;
  return /[oe]$/.test(key) ? key.replace(NEUTER, "e") : key;
}
