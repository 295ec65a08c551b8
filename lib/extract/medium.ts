import type { CueMention, DayMention, Sentence } from "./mention";
import type { Token } from "./token";

/** Words after a cue that are not yet its content. */
const MEDIUM =
  /^(?:in|on|via|during|to|at|the|a|an|its|his|her|their|late|early|earlier|later|statement|telegram|facebook|twitter|x|social|media|tv|television|briefing|interview|reporters|journalists|news|agency|state|conference|evening|morning|daily|night|report|update|address|video|post|message|channel|app|messaging|platform|remarks|published|by|of|also|again|then|separately|today|nightly|regular|afternoon|nation|parliament|website|page|own|national|public|live|local|breakfast|radio|podcast|bulletin|summary|communique|press|note|readout|assessment|blog|online|hours|small|wee|first|half|round-up|dispatch|telethon|air|broadcast|call|letter|speech|reply|response|comment|comments|commentary)$/;

/** Whom something was told and how takes no more words than this. */
const MAX_MEDIUM = 18;

/** Words that a day at the head of a sentence may follow; after others it dates what they tell. */
const HEAD =
  /^(?:on|in|late|later|early|earlier|by|and|but|the|,|"|“|”|overnight|since|from|meanwhile|also|separately|already|just|only|then|a|an|its|his|her|their|of|for|at|statement|evening|morning|afternoon|night|nightly|daily|latest|regular|update|report|summary|briefing|address|speaking|assessment|bulletin|post|intelligence|separate|joint|televised|video|evening|telegram|facebook|interview|press|same)$/;

/** Skips “on Telegram”, “in a statement on Tuesday”, “told reporters”, “that”; keeps the day words. */
export function skipMedium(sentence: Sentence, at: number, cue: CueMention): { from: number; days: DayMention[] } {
  const { tokens, mentions } = sentence;
  const days: DayMention[] = [];
  const that = thatAfter(sentence, at, cue);
  if (that !== null) return { from: that + 1, days: daysBetween(sentence, at, that) };
  // “said this in a post on Monday”: what was said stands elsewhere.
  let from = tokens[at]?.norm === "this" ? at + 1 : at;
  for (let steps = 0; steps < 24 && from < tokens.length; steps++) {
    const token = tokens[from];
    if (!token) break;
    const day = mentions.find((m): m is DayMention => m.kind === "day" && m.first === from);
    if (day) {
      days.push(day);
      from = day.last + 1;
      continue;
    }
    const bracket = dayInBrackets(sentence, from);
    if (bracket !== null) {
      from = bracket;
      continue;
    }
    const place = placeOfSpeaking(sentence, from) ?? interviewer(tokens, from);
    if (place !== null) {
      from = place + 1;
      continue;
    }
    if (/^(?:that|:)$/.test(token.norm)) return { from: from + 1, days };
    const listener = cue.cue.listener && from < at + 5 && token.capital;
    const accused = cue.cue.accuses && from < at + 6 && token.norm !== "of";
    if (cue.cue.accuses && token.norm === "of") return { from: from + 1, days };
    if (!listener && !accused && !MEDIUM.test(token.norm)) break;
    if (isContentStart(tokens, from) && !isBeforeDay(sentence, from) && !listener) break;
    from++;
  }
  return { from, days };
}

/** “on Monday (June 20)”: the token after the brackets, or null. */
function dayInBrackets({ tokens, mentions }: Sentence, at: number): number | null {
  if (tokens[at]?.text !== "(") return null;
  const day = mentions.find(({ kind, first }) => kind === "day" && first === at + 1);
  return day && tokens[day.last + 1]?.text === ")" ? day.last + 2 : null;
}

/** “told the president during a call on Thursday that …”: the “that” behind whom and how, where no deed stands between. */
function thatAfter({ tokens, mentions }: Sentence, at: number, cue: CueMention): number | null {
  const dated = mentions.some(({ kind, first }) => kind === "day" && first === at);
  const opens = /^(?:in|on|at|during|via|to|late|early|from|through|over|\()$/.test(tokens[at]?.norm ?? "");
  if (!cue.cue.listener && !dated && !opens) return null;
  for (let index = at; index < Math.min(tokens.length, at + MAX_MEDIUM); index++) {
    if (tokens[index]?.norm === "that") return index;
    if (/^[.;:!?]$/.test(tokens[index]?.text ?? "")) return null;
    const word = mentions.find(({ kind, first }) => (kind === "cue" || kind === "trigger") && first === index);
    if (word?.kind === "cue" && !/^(?:posted|published|shared|released)$/.test(tokens[index]?.norm ?? "")) return null;
    if (word?.kind === "trigger" && word.trigger.kind === "verb") return null;
  }
  return null;
}

function daysBetween({ mentions }: Sentence, first: number, last: number): DayMention[] {
  return mentions.filter((m): m is DayMention => m.kind === "day" && m.first >= first && m.last < last);
}

/** “said on 12 May that”: the preposition belongs to the day. */
function isBeforeDay({ tokens, mentions }: Sentence, at: number): boolean {
  return (
    /^(?:on|in|at|late|early)$/.test(tokens[at]?.norm ?? "") &&
    mentions.some(({ kind, first }) => kind === "day" && first === at + 1)
  );
}

/** “told reporters in Lviv that”: where it was said, not what; the last token of the place, or null. */
function placeOfSpeaking({ tokens, mentions }: Sentence, at: number): number | null {
  if (!/^(?:in|at|from|near)$/.test(tokens[at]?.norm ?? "")) return null;
  const place = mentions.find(({ kind, first }) => (kind === "place" || kind === "region") && first === at + 1);
  return place && /^(?:that|on|:)$/.test(tokens[place.last + 1]?.norm ?? "") ? place.last : null;
}

/** “said in an interview with the Kit newspaper”: the last token of whom it was said to, or null. */
function interviewer(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]?.norm ?? "";
  if (tokens[at]?.norm !== "with" || !/^(?:interview|conversation|briefing|call|comment)$/.test(before)) return null;
  let last = at;
  while (
    last - at < 6 &&
    (tokens[last + 1]?.capital ||
      /^(?:the|a|'s|news|agency|newspaper|channel|radio|television|tv|outlet)$/.test(tokens[last + 1]?.norm ?? ""))
  )
    last++;
  return last;
}

/** “the”, “its” and “a” may begin the content itself: only with a medium behind them are they skipped. */
function isContentStart(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:the|a|an|its|his|her|their|at|in|on|to|by|during|of)$/.test(tokens[at]?.norm ?? "")) return false;
  for (let next = at + 1; next < at + 5; next++) {
    const word = tokens[next]?.norm ?? "";
    if (
      /^(?:statement|telegram|facebook|twitter|x|media|tv|television|briefing|interview|reporters|journalists|conference|report|update|address|video|post|message|channel|app|agency|remarks|website|page|parliament|bulletin|summary|communique|assessment|blog|hours|broadcast|call|speech|telethon|comment|comments)$/.test(
        word,
      )
    )
      return false;
    if (!MEDIUM.test(word) && !/day$/.test(word)) break;
    if (/day$/.test(word)) return false;
  }
  return true;
}

/** Day words at the head of a sentence hold for every speaker of it. */
export function headDays({ mentions, tokens }: Sentence, start: number): DayMention[] {
  return mentions.filter(
    (m): m is DayMention =>
      m.kind === "day" &&
      m.last < start &&
      m.first <= 7 &&
      tokens.slice(0, m.first).every(({ norm }) => HEAD.test(norm)),
  );
}
