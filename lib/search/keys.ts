import { foldKey } from "@/lib/gazetteer/fold";
import { foldPrefixes } from "@/lib/gazetteer/fold-prefix";
import { latinLetters } from "@/lib/gazetteer/letters";

/**
 * How words stand in the index. A word that is written small stands by its letters, without accents, in Latin: “gas” is not
 * “has”. One that begins with a capital may be a name, and stands by its fold key, one for all its spellings; its first letter
 * is circled, so that the two are told apart. What is typed is sought as both.
 *
 *     keyOf("gas")          // "gas"
 *     keyOf("Blagodatnoye") // "ⓑlahodatne", as keyOf("Благодатне")
 */
export function keyOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const key = (isCapital(word) && nameKey(word)) || plainKey(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, key);
  return key;
}

/** Texts have the same words again and again. */
const kept = new Map<string, string>();
const MOST_KEPT = 50_000;

/** A word by its letters and digits. One in a script that has no Latin letters for it stands for itself. */
export function plainKey(word: string): string {
  const lower = word.normalize("NFKC").toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower.replace(/[^0-9]+/g, latinLetters).replace(/[ -]/g, "") || bare(lower);
}

/** The key of a word as a name; empty where it has digits or no letter that a name is folded by. */
export function nameKey(word: string): string {
  return /\p{N}/u.test(word) ? "" : toName(foldKey(word));
}

/** What the key of a name begins with whose first letters are known; none for digits. */
export function namePrefixes(word: string): string[] {
  return /\p{N}/u.test(word) ? [] : foldPrefixes(word).map(toName);
}

/** One key for a name of several words that others write as one: “Novo-Pavlivka”, “Chasiv Yar”. Empty where it has digits. */
export function wholeNameKey(name: string): string {
  return /\p{N}/u.test(name) ? "" : toName(foldKey(name));
}

/** The fold key of a name as the gazetteer has it: one for all its spellings. */
export function nameKeyOf(name: string): string {
  return foldKey(name);
}

/** Letters that stand for sounds without one: the index knows no capitals. */
const SOUNDS: Record<string, string> = { S: "š", C: "č", T: "ţ", Z: "ž" };
const CIRCLED_A = 0x24d0;
const CIRCLED_CAPITAL_A = 0x24b6;

function toName(key: string): string {
  if (key === "") return "";
  const first = key.charCodeAt(0);
  const circled = first >= 0x61 ? CIRCLED_A + first - 0x61 : CIRCLED_CAPITAL_A + first - 0x41;
  return String.fromCharCode(circled) + key.slice(1).replace(/[SCTZ]/g, (sound) => SOUNDS[sound] ?? sound);
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
