import type { Nation } from "./knowledge";
import type { ActorMention, Sentence } from "./mention";

/** Which warring country was named last before a mention: alone (“Moscow said”), or with an office (“Russia's army”). */
export type Nations = {
  /** The country named last. */
  named(sentence: Sentence, before: ActorMention): Nation | null;
  /** The country that an office was named with last. */
  withOffice(office: string, sentence: Sentence, before: ActorMention): Nation | null;
};

/**
 * Reads the countries of an article once, so that asking at each sentence costs no more in a long article.
 *
 *     “Russia's army withdrew. Ukraine's army …” → at the end, named last with the army: Ukraine
 */
export function readNations(sentences: readonly Sentence[]): Nations {
  const alone: (Nation | null)[] = [null];
  const offices = new Map<string, Nation>();
  const withOffices: ReadonlyMap<string, Nation>[] = [new Map()];
  for (const sentence of sentences) {
    const mentions = warring(sentence);
    alone.push(lastOf(mentions, isAlone) ?? alone.at(-1) ?? null);
    const own = mentions.filter(({ institution }) => institution !== null);
    for (const { institution, nation } of own) if (institution && nation) offices.set(institution.id, nation);
    withOffices.push(own.length > 0 ? new Map(offices) : (withOffices.at(-1) ?? new Map()));
  }

  return {
    named: (sentence, before) => lastIn(sentence, before, isAlone) ?? alone[sentence.index] ?? null,
    withOffice(office, sentence, before) {
      const here = lastIn(sentence, before, ({ institution }) => institution?.id === office);
      return here ?? withOffices[sentence.index]?.get(office) ?? null;
    },
  };
}

const isAlone = ({ by }: ActorMention) => by === "nation";

function lastIn(sentence: Sentence, before: ActorMention, fits: (mention: ActorMention) => boolean): Nation | null {
  return lastOf(
    warring(sentence).filter(({ first }) => first < before.first),
    fits,
  );
}

function lastOf(mentions: readonly ActorMention[], fits: (mention: ActorMention) => boolean): Nation | null {
  return mentions.findLast(fits)?.nation ?? null;
}

function warring({ mentions }: Sentence): ActorMention[] {
  return mentions.filter(
    (m): m is ActorMention => m.kind === "actor" && (m.nation?.side === "RU" || m.nation?.side === "UA"),
  );
}
