import { oneScript } from "@/lib/gazetteer/one-script";

/**
 * What a name may look like: Latin or Cyrillic, the first letter a capital. In GeoNames' lists the others are airport codes,
 * scripts that we do not read, and machine transliterations from those ("pa fu li fu ka").
 */
const NAME =
  /^['"(]?(?![A-Z]{2,4}$)(\p{Lu})(?=.{2})[\p{Script=Latin}\p{Script=Cyrillic}\p{Mark}\p{Punctuation}\p{Number}ʼʹ`´ ]+$/u;

/** Nearly all are as simple as this, and a country has some 150,000 of them. */
const PLAIN = /^(?:(?![A-Z]{2,4}$)[A-Z][A-Za-z -]{2,}|[А-ЯІЇЄҐЁ][а-яіїєґё -]{2,})$/;

const APOSTROPHES = /[ʼʹ’‘`´]/g;

/**
 * A settlement's name as we write it: in one script, with plain apostrophes, and in Latin letters with none.
 *
 *     cleanName("Donets’k")   // "Donetsk"
 *     cleanName("Pаvlіvkа")   // "Pavlivka", where a and i had been Cyrillic
 *     cleanName("Слов’янськ") // "Слов'янськ"
 */
export function cleanName(name: string): string {
  if (PLAIN.test(name)) return name;
  const plain = oneScript(name.normalize("NFC").replace(APOSTROPHES, "'").trim());
  return /\p{Script=Latin}/u.test(plain) ? plain.replace(/['"”“]/g, "") : plain;
}

/** Every name under which a settlement may be met, cleaned, each once: `name` first, then those that look like one. */
export function cleanNames(name: string, others: readonly string[]): string[] {
  const found = [cleanName(name)];
  for (const other of others) {
    const clean = PLAIN.test(other) ? other : NAME.test(other) ? cleanName(other) : null;
    // A settlement has a handful of names: a look at each is faster than a set.
    if (clean !== null && !found.includes(clean)) found.push(clean);
  }
  return found;
}
