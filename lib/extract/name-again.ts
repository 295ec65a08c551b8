import { type PlaceMention, type Sentence, tokenSpan } from "./mention";
import { textOf } from "./token";

/**
 * The sentences with every further mention of a name that no gazetteer has and that the article has once used as a place's
 * (“the village of Kit … two were hurt in Kit”): a name that is a place's once is a place's throughout.
 */
export function nameAgain(sentences: Sentence[]): Sentence[] {
  const unknown = new Map<string, PlaceMention>();
  for (const { mentions } of sentences) {
    for (const m of mentions) if (m.kind === "place" && m.candidates.length === 0) unknown.set(m.surface, m);
  }
  return unknown.size === 0 ? sentences : sentences.map((sentence) => withNames(sentence, unknown));
}

function withNames(sentence: Sentence, unknown: ReadonlyMap<string, PlaceMention>): Sentence {
  const { tokens, mentions } = sentence;
  const added: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital) continue;
    for (const [surface, { key }] of unknown) {
      const last = at + surface.split(" ").length - 1;
      if (textOf(tokens, at, last) !== surface) continue;
      if (mentions.some((m) => m.kind !== "trigger" && m.first <= last && m.last >= at)) continue;
      if (tokens[at - 1]?.capital && at > 1) continue;
      added.push({ ...tokenSpan(tokens, at, last), kind: "place", surface, key, candidates: [] });
    }
  }
  if (added.length === 0) return sentence;
  return { ...sentence, mentions: [...mentions, ...added].sort((a, b) => a.first - b.first || b.last - a.last) };
}
