import { foldKey, SOUNDS, STEMS, soundsOf } from "./fold";
import { latinLetters } from "./letters";

/** From so many letters on, endings are guessed that would otherwise find nearly everything. */
const ENOUGH = 4;

/**
 * The beginnings that the key of a name may have of which only the first letters are known: what is typed may end within
 * “kh”, “-ov” or “Vladimir”. The shortest that says all of them: none begins with another.
 *
 *     foldPrefixes("Bak")  // ["bak", "bah"]: Bakala, Bakhmut
 *     foldPrefixes("Vlad") // ["vlad", "volodimir"]
 */
export function foldPrefixes(beginning: string): string[] {
  const letters = latinLetters(beginning).replace(/[ -]/g, "");
  if (letters === "") return [];
  const whole = [letters, ...withWholeSound(letters), ...withVowel(letters)];
  const all = [...new Set(whole.flatMap((one) => [...endings(soundsOf(one)), foldKey(one)]))];
  return all.filter((key) => !all.some((other) => other !== key && key.startsWith(other)));
}

/** “Bak” may be going to be “Bakh”. */
function withWholeSound(letters: string): string[] {
  return SOUNDS.flatMap(([group]) =>
    [...group].flatMap((_letter, length) =>
      length > 0 && letters.endsWith(group.slice(0, length)) ? letters.slice(0, -length) + group : [],
    ),
  );
}

/** A glide is heard only where no vowel follows: “Mari” may be going to be “Mariupol”. */
function withVowel(letters: string): string[] {
  const isOpen = /[iyj]$/.test(letters) && (letters.length === 1 || letters.length >= ENOUGH);
  return isOpen ? [..."aeou"].map((vowel) => letters + vowel) : [];
}

/** What the sounds may become by what comes after them, as lib/gazetteer/fold.ts changes endings and stems. */
function endings(sounds: string): string[] {
  const stem = sounds.replace(/^elen|^belo|o?aleks|vladimir|nikol|konstantin/g, (found) => STEMS[found] ?? found);
  const known = stem.replace(/[oe]v(?=k|sk|T)/g, "iv");
  const found = [known];
  if (/[oe]vs?$/.test(known)) found.push(known.replace(/[oe]v(s?)$/, "iv$1"));
  if (/[oe]$/.test(known)) found.push(`${known.slice(0, -1)}iv`);
  if (known.endsWith("pi")) found.push(`${known.slice(0, -1)}o`);
  if (known.length >= ENOUGH && known.endsWith("o")) found.push(`${known.slice(0, -1)}e`);
  return [...found, ...withWholeStem(known)];
}

/** “Vlad” may be going to be “Vladimir”. */
function withWholeStem(sounds: string): string[] {
  return Object.entries(STEMS).flatMap(([from, to]) => {
    for (let length = from.length - 1; length > 1; length--) {
      const before = sounds.slice(0, -length);
      if (sounds.endsWith(from.slice(0, length)) && (before === "" || isInner(from, length))) return [before + to];
    }
    return [];
  });
}

function isInner(stem: string, known: number): boolean {
  return known > 2 && stem !== "elen" && stem !== "belo";
}
