/** Words so common in a language that every text of it has them, and in no other of these languages as often. */
const COMMON: Record<string, string> = {
  en: "the of and to in that was is for on with said by from has it its as at were",
  de: "der die und das den von mit ist nicht auf eine dem des ein im sich sagte wurde für dass",
  fr: "le la les des et est une dans que qui sur pour pas par du au ont été avec selon",
  es: "el los las del que una por con para según como está han más sus fue entre sobre al y",
  it: "il che di della è per una con gli sono del nel alla non ha dei delle anche le si",
  pt: "o que do da em um uma os não para com dos das foi mais pelo pela são ao segundo",
  nl: "het een van de en dat niet zijn voor met op te is werd aan door ook naar heeft uit",
  pl: "nie się na że do jest przez po od jak został które oraz ich był tym dla to w z",
  cs: "se na že je ve byl podle který po za jsou by také pro při od ale jako v z",
  ro: "și că în pe nu la care din cu este au fost mai pentru prin unei spus către sunt de",
  tr: "bir ve bu için ile olarak olan da de daha sonra gibi kadar tarafından olduğu dedi çok var ise en",
};

/** Letters that one language has and its neighbours lack. */
const LETTERS: [language: string, letters: RegExp][] = [
  ["uk", /[іїєґ]/giu],
  ["be", /ў/giu],
  ["ru", /[ыэё]/giu],
  ["bg", /ъ/giu],
];

const SCRIPTS: [language: string, script: RegExp][] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
];

/** Units of a text that are looked at: a language shows within them. */
const SAMPLE = 20_000;

/** Of a hundred words in running text, at least so many are common words of its language. */
const MIN_SHARE = 0.08;

/**
 * The language that a text is written in, as ISO 639-1; "und" where it does not show. By its script, its letters or its
 * commonest words: names and quotations of another language in it do not matter.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  if (cyrillic > letters / 2) return mostOf(sample, LETTERS) ?? "ru";
  return SCRIPTS.find(([, script]) => count(sample, script) > letters / 4)?.[0] ?? byWords(sample);
}

/** A language's name in English: `languageName("uk")` is "Ukrainian". */
export function languageName(code: string): string {
  if (code === "und") return "a language that was not recognized";
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}

const SETS = Object.entries(COMMON).map(([language, words]) => [language, new Set(words.split(" "))] as const);

function byWords(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = SETS.map(([language, set]) => ({ language, score: words.filter((word) => set.has(word)).length }));
  const [best] = scores.toSorted((a, b) => b.score - a.score);
  return best && best.score >= Math.max(1, words.length * MIN_SHARE) ? best.language : "und";
}

function mostOf(text: string, signs: [string, RegExp][]): string | null {
  const [best] = signs.map(([language, sign]) => ({ language, n: count(text, sign) })).toSorted((a, b) => b.n - a.n);
  return best && best.n > 0 ? best.language : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
