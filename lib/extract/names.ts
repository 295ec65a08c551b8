import { type ActorMention, tokenSpan } from "./mention";
import type { Token } from "./token";

const UNNAMED =
  /^(?:authors?|monitors?|researchers?|project|institute|tank|think-tank|thinktank|organisation|department|sources?|residents?|locals|witness(?:es)?|experts?|analysts?|medics|doctors|observers|evacuees|villagers|activists|volunteers|servicem[ae]n|soldiers?|fighters|representatives?|eyewitness(?:es)?|survivors?|villager|resident|local|expert|analyst|observer|source)$/;
/** Words that begin or end a noun phrase. */
const STOP = /^(?:the|a|an|of|in|by|to|from|with|and|but|or|as|that|while|where|when|one|some|two|three|several|many)$/;
/** Peoples are no persons: “Russian sources said”. */
const PEOPLE =
  /^(?:telegram|facebook|twitter|youtube|instagram|vkontakte|reuters|news|world|frontline|russian|ukrainian|american|british|french|german|polish|belarusian|western|european|soviet|chechen)s?$/;

/**
 * A speaker without a name whose noun phrase ends at a token: “a source in defence circles”, “local residents”. Null for
 * other nouns.
 */
export function unnamedEnding(tokens: readonly Token[], last: number): ActorMention | null {
  for (let at = last; at >= Math.max(0, last - 7); at--) {
    const word = tokens[at]?.norm ?? "";
    if (UNNAMED.test(word)) {
      let first = at;
      while (
        first > 0 &&
        at - first < 3 &&
        tokens[first - 1]?.kind === "word" &&
        !STOP.test(tokens[first - 1]?.norm ?? "")
      )
        first--;
      return { ...person(tokens, first, at === last ? at : last), by: "unnamed", person: null };
    }
    if (/^(?:,|\.|;|:|and|but|that|which|who|said|says)$/.test(word) || (tokens[at]?.kind !== "word" && word !== "'s"))
      return null;
  }
  return null;
}

/** A person in no registry whose name ends at a token: up to four capitalised words. Null where none stands there. */
export function personEnding(tokens: readonly Token[], last: number): ActorMention | null {
  let first = last;
  while (last - first < 3 && isName(tokens[first - 1]) && isName(tokens[first])) first--;
  if (!isName(tokens[first])) return null;
  return person(tokens, first, last);
}

/** The name that tokens `first` to `last` are, as somebody who may speak. */
export function person(tokens: readonly Token[], first: number, last: number): ActorMention {
  const { start, end } = tokenSpan(tokens, first, last);
  return {
    first,
    last,
    start,
    end,
    kind: "actor",
    ref: null,
    by: "person",
    institution: null,
    nation: null,
    person: tokens[last]?.norm ?? null,
  };
}

/** The last token of the name that begins at a token, or null. */
export function nameEnd(tokens: readonly Token[], first: number): number | null {
  if (!isName(tokens[first])) return null;
  let last = first;
  while (last - first < 3 && isName(tokens[last + 1])) last++;
  return last;
}

function isName(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.capital &&
    token.text.length > 1 &&
    !PEOPLE.test(token.norm) &&
    !/-(?:based|backed|led|held|occupied|installed|appointed|controlled|run|funded|supplied|made|born)$/.test(
      token.norm,
    ) &&
    !/day$|^(?:the|but|and|in|on|it|he|she|they|this|that|as|while|what|there|some|many|if|according|however|meanwhile|earlier|later|also|separately)$/.test(
      token.norm,
    )
  );
}
