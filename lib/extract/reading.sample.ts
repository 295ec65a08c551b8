import { readFileSync } from "node:fs";
import path from "node:path";
import { createGazetteer } from "@/lib/gazetteer/gazetteer";
import { readActors } from "@/lib/seeds/actors";
import { parseGazetteer } from "@/lib/seeds/gazetteer";
import { readLexicon } from "@/lib/seeds/lexicon";
import { mergeRows } from "@/lib/seeds/places";
import { SEEDS } from "@/lib/seeds/read-seed";
import { parseRegions } from "@/lib/seeds/regions";
import { createExtractor, createReader } from ".";
import type { Knowledge } from "./knowledge";
import type { CueMention, Sentence, TriggerMention } from "./mention";
import type { Range } from "./range";
import type { Reading } from "./reading";
import type { ArticleInput, FoundClaim } from "./types";

/** The words and places that ship with Claimline, without the world's towns: quick to read. */
export const knowledge: Knowledge = readSample();
export const extract = createExtractor(knowledge);
const read = createReader(knowledge);

/** 14 March 2024 is a Thursday. */
export const PUBLISHED = "2024-03-14";

export function articleOf(text: string, given: Partial<ArticleInput> = {}): ArticleInput {
  return { id: "sample", publisher: "The Courier", agency: null, title: null, published: PUBLISHED, text, ...given };
}

export function claimsOf(text: string, given: Partial<ArticleInput> = {}): FoundClaim[] {
  return extract(articleOf(text, given)).claims;
}

/** Each claim as “claimant stance type place”, the outlet's own narration left out. */
export function spokenIn(text: string, given: Partial<ArticleInput> = {}): string[] {
  return claimsOf(text, given)
    .filter(({ narration }) => !narration)
    .map(inWords);
}

/** Each claim as “type place”, whoever makes it; “denied” and “unverified” are said. */
export function eventsIn(text: string, given: Partial<ArticleInput> = {}): string[] {
  return claimsOf(text, given).map(({ stance, type, place }) =>
    [...(stance === "asserts" ? [] : [stance]), type, place?.name ?? "–"].join(" "),
  );
}

export function inWords({ claimant, stance, type, place }: FoundClaim): string {
  return `${claimant} ${stance} ${type} ${place?.name ?? "–"}`;
}

export function readingOf(text: string, given: Partial<ArticleInput> = {}): Reading {
  return read(articleOf(text, given));
}

/** The last sentence of a text, with all that the grammar finds in it. */
export function sentenceOf(text: string): Sentence {
  const sentence = readingOf(text).sentences.at(-1);
  if (!sentence) throw new Error(`Expected a sentence, got ${JSON.stringify(text)}`);
  return sentence;
}

/** All of a sentence. */
export function wholeOf({ tokens }: Sentence): Range {
  return { first: 0, last: tokens.length - 1 };
}

/** The first reporting word of a sentence that is this one, or the first of all. */
export function cueIn(sentence: Sentence, word?: string): CueMention {
  const found = sentence.mentions.find(
    (m): m is CueMention => m.kind === "cue" && (!word || sentence.tokens[m.first]?.norm === word),
  );
  if (!found) throw new Error(`Expected a cue ${word ?? ""} in “${wordsOf(sentence, wholeOf(sentence))}”`);
  return found;
}

/** The first word of action of a sentence that is this one, or the first of all. */
export function triggerIn(sentence: Sentence, word?: string): TriggerMention {
  const found = sentence.mentions.find(
    (m): m is TriggerMention => m.kind === "trigger" && (!word || sentence.tokens[m.first]?.norm === word),
  );
  if (!found) throw new Error(`Expected a trigger ${word ?? ""} in “${wordsOf(sentence, wholeOf(sentence))}”`);
  return found;
}

/** The words of a range, one blank between all. */
export function wordsOf({ tokens }: Sentence, { first, last }: Range): string {
  return tokens
    .slice(Math.max(first, 0), last + 1)
    .map(({ text }) => text)
    .join(" ");
}

function readSample(): Knowledge {
  const file = (name: string) => readFileSync(path.join(SEEDS, name), "utf8");
  const regions = parseRegions(file("regions.json"));
  const places = mergeRows([parseGazetteer(file("gazetteer.tsv"), "seeds/gazetteer.tsv")], regions);
  return { actors: readActors(), lexicon: readLexicon(), gazetteer: createGazetteer(places, regions) };
}
