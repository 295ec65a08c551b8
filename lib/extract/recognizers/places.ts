import { foldKey } from "@/lib/gazetteer/fold";
import { MAX_NAME_WORDS } from "@/lib/gazetteer/gazetteer";
import type { Knowledge } from "../knowledge";
import { type Mention, type PlaceMention, type Recognizer, tokenSpan } from "../mention";
import { type Token, textOf } from "../token";
import { namesFront, namesNoSettlement } from "./regions";

/** A word after which a lone capitalised word is a place, whether or not a gazetteer has it. */
const BEFORE_PLACE = /^(?:near|outside|captured|seized|liberated|retook|entered|recaptured)$/;
/** The same for two words: “capture of”, “attack on”. */
const EVENT_NOUN =
  /^(?:capture|seizure|liberation|fall|control|shelling|bombing|bombardment|attacks?|strikes?|assaults?|foothold|advance|withdrawal|battle)$/;
const EVENT_PREPOSITION = /^(?:of|on|in|over|near|from|at)$/;
/** Days, months, articles and points of the compass are capitalised too. */
const NO_NAME =
  /day$|^(?:I|The|A|An|He|She|It|They|We|But|And|In|On|January|February|March|April|May|June|July|August|September|October|November|December|Western|Eastern|Northern|Southern|West|East|North|South|President|Telegram|Facebook|Gen|Maj|Col|Lt|Near|Over|After|Outside|Into|From|With|As|For|Of|To|By|At|Amid|During|Village|Town|City|Drone|Missile|General|Colonel|Governor|Mayor|Region|Oblast|District|Russian|Ukrainian)$/;
/** Capitalised words that may follow a settlement's name and belong to no longer one. */
const AFTER_NAME =
  /^(?:oblast|region|city|district|raion|governor|mayor|regional|military|administration|council|direction|front|sector|axis|people|people's|republic|garrison|airport|province|village|town|operation|offensive|group|on|in|at|as|after|and|with|kills|says|amid|attack|attacks|strike|strikes)$/;
/** Adjectives with which names of two words begin, in Ukrainian and Russian. */
const FIRST_OF_NAME = /(?:a|aya|iy|yi|y|oye|oe|e|i)$/;
const SETTLEMENT = /^(?:village|town|city|settlement|hamlet|suburb|hub|port|stronghold|capital)$/;
const SAYING = /^(?:said|says|told|reported|reports|announced|confirmed|added|wrote|who)$/;
const PART_OF_NAME = /^\p{Lu}[\p{L}\p{M}'’ʼ-]+$/u;

/**
 * Finds settlements: names of the gazetteer in any spelling, and unknown names that stand where a settlement's name
 * stands (“the village of X”, “captured X”). A river, a plant or a brigade named after a town is none.
 */
export function recognizePlaces({ gazetteer, lexicon }: Knowledge): Recognizer {
  const notSettlements = new Set(lexicon.roles.notSettlements);
  const features = new Set(Object.keys(lexicon.roles.features));
  const nations = new Set(
    lexicon.nations.flatMap(({ names, adjectives }) => [...names, ...adjectives]).map((word) => word.toLowerCase()),
  );
  const weapons = new Set(lexicon.contexts.weapons);
  const isWeapon = (token: Token | undefined) => token?.norm.split("-").some((part) => weapons.has(part)) === true;
  const known = new Map<string, boolean>();

  return function recognize(tokens) {
    const found: Mention[] = [];
    const title = isTitle(tokens);
    for (let at = 0; at < tokens.length; at++) {
      if (!isNameWord(tokens[at]) || isWeapon(tokens[at]) || isSpoken(tokens, at)) continue;
      const known = nameLength(tokens, at, title);
      const expected = !title && isExpected(tokens, at, found) ? nameRun(tokens, at) : 0;
      // In a list of places a run of capitals is one name, though a gazetteer has only its first word.
      const length = Math.max(expected, known);
      if (!length || (nations.has(tokens[at]?.norm ?? "") && !isLocated(tokens, at))) continue;
      const last = at + length - 1;
      if (namesFront(tokens, last) || !namesNoSettlement(tokens, last, notSettlements))
        found.push(toMention(tokens, at, last));
      at = last;
    }
    return found;
  };

  /** How many words from here on are a name of the gazetteer; the longest wins. */
  function nameLength(tokens: readonly Token[], at: number, title: boolean): number {
    if (features.has(tokens[at]?.norm ?? "")) return 0;
    for (let length = nameRun(tokens, at, MAX_NAME_WORDS); length > 0; length--) {
      const name = textOf(tokens, at, at + length - 1);
      if (!has(name) || (length === 1 && at === 0 && !isSure(name))) continue;
      if (length === 1 && !title && (isPartOfName(tokens, at) || isFirstOfName(tokens, at) || isRiver(tokens, at)))
        continue;
      return length;
    }
    return 0;
  }

  function has(name: string): boolean {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = gazetteer.has(name);
      known.set(name, answer);
    }
    return answer;
  }

  /** A sentence begins with a capital anyway: only a listed spelling counts there. */
  function isSure(name: string): boolean {
    return name.length > 3 && gazetteer.find(name).some(({ closeness }) => closeness !== "folded");
  }

  /** A name is expected here, known or not: after a word for settlements or an event, or in a list of places. */
  function isExpected(tokens: readonly Token[], at: number, found: Mention[]): boolean {
    if (nations.has(tokens[at]?.norm ?? "") || features.has(tokens[at]?.norm ?? "")) return false;
    const before = tokens[at - 1]?.norm ?? "";
    const second = tokens[at - 2]?.norm ?? "";
    if (/^(?:called|named)$/.test(before)) return true;
    const inList = isListItem(tokens, at);
    if (features.has(before) || (before === "of" && features.has(second))) return inList || isAlone(tokens, at);
    const previous = found.at(-1);
    const listed =
      previous?.kind === "place" &&
      (previous.last === at - 2 || (previous.last === at - 3 && second === ",")) &&
      /^(?:,|and|or)$/.test(before);
    const named = BEFORE_PLACE.test(before) || (EVENT_NOUN.test(second) && EVENT_PREPOSITION.test(before));
    const adjective =
      FIRST_OF_NAME.test(tokens[at]?.norm ?? "") && !isNameWord(tokens[at + 2]) && !isNameWord(tokens[at - 1]);
    const hit = before === "in" && inList && isAlone(tokens, at) && tokens.some(({ norm }) => weapons.has(norm));
    return (listed && inList && !isSpeakerBetween(tokens, at)) || (named && (isAlone(tokens, at) || adjective)) || hit;
  }

  function toMention(tokens: readonly Token[], first: number, last: number): PlaceMention {
    const { start, end } = tokenSpan(tokens, first, last);
    const surface = textOf(tokens, first, last);
    return {
      first,
      last,
      start,
      end,
      kind: "place",
      surface,
      key: foldKey(surface),
      candidates: gazetteer.find(surface),
    };
  }
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && PART_OF_NAME.test(token.text) && !NO_NAME.test(token.text);
}

/** “Siverskyi Donets”, “Ivan Kit”: one word of a longer name that no gazetteer has. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (at < 2 || !isNameWord(before)) return false;
  return !/^(?:city|town|village|oblast|region|port)$|(?:ian|ish|-occupied|-held|-controlled)$/.test(
    before?.norm ?? "",
  );
}

/** “Malaya Loknya”, “Ivan Kit”: the first word of a longer name. “Kit Oblast” and “Kit Mayor” are none. */
function isFirstOfName(tokens: readonly Token[], at: number): boolean {
  return isNameWord(tokens[at + 1]) && !AFTER_NAME.test(tokens[at + 1]?.norm ?? "");
}

/** “the Dnipro”: with an article it is a river, unless a noun follows (“the Kit garrison”). */
function isRiver(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== "the") return false;
  const next = tokens[at + 1];
  return next?.kind !== "word" || /^(?:and|or|in|on|at|to|from|near|by|with|is|was|has|had|as|,)$/.test(next.norm);
}

/** In a heading of capitals nothing tells a name by its capital. */
function isTitle(tokens: readonly Token[]): boolean {
  if (/^[.!?;:,)”"]$/.test(tokens.at(-1)?.text ?? "")) return false;
  const words = tokens.filter(({ kind, text }) => kind === "word" && text.length > 3);
  return words.length > 4 && words.filter(({ capital }) => capital).length / words.length > 0.75;
}

/** An item of a list of places ends at a comma, “and”, a bracket or the sentence. */
function isListItem(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + nameRun(tokens, at)];
  return !after || /^(?:,|and|or|\(|\)|\.|;|in|as|on|—|–|-|[”"])$/.test(after.norm);
}

/** “said Kit, a resident”: who speaks, though a village has the name. */
function isSpoken(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:said|says|told|added|recalled)$/.test(tokens[at - 1]?.norm ?? "") || tokens[at + 1]?.text !== ",")
    return false;
  const after = tokens.slice(at + 2, at + 8).map(({ norm }) => norm);
  return /^(?:a|an|the|who|whose|\d+)$/.test(after[0] ?? "") && !after.some((word) => SETTLEMENT.test(word));
}

/** “the mayor of A, Ivan Kit, said”: who stands between commas before a word of saying is no place. */
function isSpeakerBetween(tokens: readonly Token[], at: number): boolean {
  const after = at + nameRun(tokens, at);
  return tokens[after]?.text === "," && SAYING.test(tokens[after + 1]?.norm ?? "");
}

/** “Kyiv” is who speaks unless a word before it says that it is where. */
function isLocated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  const owner = tokens[at + 1]?.norm === "'s";
  return (
    !owner &&
    /^(?:in|near|on|at|over|around|towards|capital|city|outside|across|including|hit|struck|targeted|targeting|shelled)$/.test(
      before,
    )
  );
}

/** One capitalised word and no more: two together are rather a person or a body. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  return !isNameWord(tokens[at + 1]) && !isNameWord(tokens[at - 1]);
}

/** How many name words stand here in a row, three at the most where no other number is asked for. */
function nameRun(tokens: readonly Token[], first: number, most = 3): number {
  let length = 0;
  while (length < most && isNameWord(tokens[first + length])) length++;
  return length;
}
