/** Cyrillic letters that look like Latin ones, and the Latin ones, place by place. */
const CYRILLIC = "аеокрсхуіїѕјһАВЕКМНОРСТХІЇ";
const LATIN = "aeokpcxyiïsjhABEKMHOPCTXIÏ";

const TO_LATIN = letters(CYRILLIC, LATIN);
const TO_CYRILLIC = letters(LATIN, CYRILLIC);

/**
 * A name in which look-alike letters of the other script are made Latin or, where that cannot be, of the script that has
 * more letters in the name. A name of one script stays as it is.
 *
 *     oneScript("Pаvlіvkа") // "Pavlivka", where a and i had been Cyrillic
 */
export function oneScript(name: string): string {
  const cyrillic = name.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (cyrillic.length === 0) return name;
  const latin = name.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length === 0) return name;
  const table =
    latin.length >= cyrillic.length || cyrillic.every((letter) => TO_LATIN.has(letter)) ? TO_LATIN : TO_CYRILLIC;
  return [...name].map((letter) => table.get(letter) ?? letter).join("");
}

function letters(from: string, to: string): Map<string, string> {
  const targets = [...to];
  return new Map([...from].map((letter, index) => [letter, targets[index] ?? letter]));
}
