import type { ActorMention, Sentence } from "./mention";
import { unnamedEnding } from "./names";

/** A relative clause is not longer than this. */
const MAX_RELATIVE = 14;

/** “the defence ministry in Moscow”, “residents of Kyiv”: whose office it is, or who lives there. */
export function officeIn(sentence: Sentence, capital: ActorMention): ActorMention | null {
  if (!/^(?:in|of|from|near|outside)$/.test(sentence.tokens[capital.first - 1]?.norm ?? "")) return null;
  const office = actorEnding(sentence, capital.first - 2);
  const { nation } = capital;
  if (office?.institution && !office.ref && nation) {
    return { ...office, nation, ref: office.institution.by[nation.id] ?? nation.government };
  }
  return unnamedEnding(sentence.tokens, capital.first - 2);
}

/** “an official who asked not to be named said”: the one whom the clause is about. */
export function beforeRelative(sentence: Sentence, last: number): ActorMention | null {
  for (let at = last - 1; at > 0 && at >= last - MAX_RELATIVE; at--) {
    const word = sentence.tokens[at]?.norm ?? "";
    if (/^[.;,]$/.test(word)) return null;
    if (/^(?:who|speaking|requesting|asking)$/.test(word)) {
      return actorEnding(sentence, at - 1) ?? unnamedEnding(sentence.tokens, at - 1);
    }
  }
  return null;
}

/** “the separatists in eastern Ukraine claimed”: the country is where, not who. */
export function isWhere({ tokens }: Sentence, actor: ActorMention): boolean {
  if (actor.by !== "nation") return false;
  return /^(?:in|of|from|inside|across|into|eastern|western|southern|northern|central|northeastern|southeastern)$/.test(
    tokens[actor.first - 1]?.norm ?? "",
  );
}

/** “the governor of Russia's Kursk region said”: back over the region to the office. */
export function beforeModifier(sentence: Sentence, last: number): ActorMention | null {
  const place = sentence.mentions.find(
    (m) =>
      m.last === last && (m.kind === "place" || m.kind === "region" || (m.kind === "actor" && isWhere(sentence, m))),
  );
  if (!place) return null;
  for (let at = place.first - 1; at >= Math.max(0, place.first - 7); at--) {
    const actor = actorEnding(sentence, at);
    if (actor && actor.by !== "nation") return actor;
    const word = sentence.tokens[at]?.norm ?? "";
    if (
      !actor &&
      !/^(?:of|in|for|the|'s|city|town|region|and|northern|southern|eastern|western|central|nearby|border|occupied)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

/** The one who may speak whose mention ends at a token. */
export function actorEnding({ mentions }: Sentence, at: number): ActorMention | null {
  return mentions.find((m): m is ActorMention => m.kind === "actor" && m.last === at) ?? null;
}
