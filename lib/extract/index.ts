import { readClaims } from "./claims";
import { fitsTrigger, isReportFollowed } from "./follower";
import { findFurniture } from "./furniture";
import type { Knowledge } from "./knowledge";
import type { Recognizer, Refiner } from "./mention";
import { mergeClaims } from "./merge";
import { toContextSets } from "./modality";
import { createPhrases } from "./phrases";
import type { Reading } from "./reading";
import { recognizeActors } from "./recognizers/actors";
import { recognizeDays } from "./recognizers/days";
import { recognizePlaces } from "./recognizers/places";
import { recognizeRegions } from "./recognizers/regions";
import { recognizeTerms } from "./recognizers/terms";
import { removeOverlaps } from "./refiners/overlaps";
import { placeRoles } from "./roles";
import { lexiconWords, readSentences } from "./sentences";
import { createSpeakers } from "./speakers";
import { resolveToponyms } from "./toponyms";
import type { ArticleInput, Extraction, Extractor } from "./types";
import { readUnverified } from "./unverified";

/** Changes whenever the same text may give other claims: articles read by another version are read again. */
export const EXTRACTOR_VERSION = "2";

/**
 * Reads the claims of an article: an Extractor, pure and without a clock.
 *
 *     const extract = createExtractor(knowledge);
 *     extract({ id, publisher, agency, title, published: "2023-01-31", text }).claims
 */
export function createExtractor(knowledge: Knowledge): Extractor {
  const read = createReader(knowledge);

  return function extract(article): Extraction {
    const reading = read(article);
    const spoken = readClaims(reading);
    const doubted = readUnverified(reading.sentences, spoken, knowledge.lexicon.unverified);
    const merged = mergeClaims([...spoken, ...doubted], reading.speakers);
    const claims = merged.map(({ sentence: _sentence, unnamed: _unnamed, placeKey: _placeKey, ...claim }) => claim);
    const sentences = reading.sentences.map(({ start, end }) => ({ start, end }));
    return { furniture: reading.furniture, sentences, claims };
  };
}

/** The whole grammar, in the order it runs. Read this list first. */
export function createReader(knowledge: Knowledge): (article: ArticleInput) => Reading {
  const { lexicon, gazetteer } = knowledge;
  const words = lexiconWords(knowledge);
  const contexts = toContextSets(lexicon);
  const phrases = <T extends { forms: string[] }>(entries: T[], fits?: Parameters<typeof createPhrases<T>>[2]) =>
    createPhrases(
      entries.flatMap((entry) => entry.forms.map((form): [string, T] => [form, entry])),
      words.spellings,
      fits,
    );

  const recognizers: Recognizer[] = [
    recognizeActors(knowledge),
    recognizeRegions(knowledge),
    recognizePlaces(knowledge),
    recognizeDays,
    recognizeTerms(phrases(lexicon.cues, isReportFollowed), (cue, { first, last, start, end }) => ({
      first,
      last,
      start,
      end,
      kind: "cue",
      cue,
    })),
    recognizeTerms(
      phrases(lexicon.triggers, fitsTrigger(contexts.weapons)),
      (trigger, { first, last, start, end }) => ({
        first,
        last,
        start,
        end,
        kind: "trigger",
        trigger,
      }),
    ),
  ];
  const refiners: Refiner[] = [removeOverlaps];

  return function read(article) {
    const furniture = findFurniture(article.text, lexicon.furniture);
    const sentences = readSentences(article.text, furniture, article, { recognizers, refiners }, words);
    const rolesOf = new Map(sentences.map((sentence) => [sentence, placeRoles(sentence, lexicon.roles)]));
    const toponyms = resolveToponyms(sentences, rolesOf, gazetteer);
    const speakers = createSpeakers(knowledge, sentences);
    return { article, furniture, sentences, rolesOf, toponyms, speakers, contexts };
  };
}
