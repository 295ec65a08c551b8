/** A form that stands for more phrases than this was not meant to. */
const MAX_PHRASES = 2500;

const PART = /\(([^()]*)\)|\[([^[\]]*)\]|([^\s()[\]]+)/g;

/** Irregular verbs by their base: all other parts (“take”: takes, took, taken, taking). */
export type Verbs = Readonly<Record<string, readonly string[]>>;

/**
 * The phrases that a form of the lexicon stands for. `~` after a verb means all its parts, `(a|b)` one of these, `[a|b]`
 * one of these or nothing.
 *
 *     expandForm("seize~ [full] control", {}) // → ["seize control", "seize full control", "seizes control", …]
 *
 * Throws where a bracket is not closed, or where the form stands for more than 2,500 phrases.
 */
export function expandForm(form: string, verbs: Verbs): string[] {
  if (/[()[\]]/.test(form.replace(PART, ""))) throw new Error(`“${form}”: a bracket is not closed.`);
  let phrases = [""];
  for (const [, required, optional, word] of form.matchAll(PART)) {
    const choices = word ? partsOf(word, verbs) : choicesOf(required ?? optional ?? "", verbs);
    const all = optional === undefined ? choices : ["", ...choices];
    phrases = phrases.flatMap((phrase) => all.map((choice) => (choice ? `${phrase} ${choice}`.trim() : phrase)));
    if (phrases.length > MAX_PHRASES)
      throw new Error(`“${form}” stands for more than ${MAX_PHRASES} phrases; write several forms.`);
  }
  return [...new Set(phrases)];
}

function choicesOf(list: string, verbs: Verbs): string[] {
  return list.split("|").flatMap((choice) => expandForm(choice.trim(), verbs));
}

function partsOf(word: string, verbs: Verbs): string[] {
  return word.endsWith("~") ? inflect(word.slice(0, -1), verbs) : [word];
}

/** A verb with all its parts; those of a regular one by the rules of spelling. */
function inflect(base: string, verbs: Verbs): string[] {
  const irregular = verbs[base];
  if (irregular) return [base, ...irregular];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith("e")) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  return [base, /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}
