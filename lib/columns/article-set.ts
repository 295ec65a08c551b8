import { dayNumber } from "@/lib/filter/days";
import type { PublisherView } from "@/lib/view/event";
import { NONE, UNDATED } from "./columns";
import { grow } from "./grow";

/**
 * All articles as numbers in long arrays, the newest first and the undated last: what a list of half a million is filtered and
 * counted by. Their texts stay where they are.
 */
export type ArticleSet = {
  publishers: PublisherView[];
  agencies: string[];
  languages: string[];
  /** The number by which the database finds it. */
  row: Int32Array;
  /** Positions in the lists above; NONE where no agency is credited. */
  publisher: Int32Array;
  agency: Int32Array;
  language: Int32Array;
  /** The day number of its publication; UNDATED where it is not known. */
  day: Int32Array;
  /** How many claims were read in it. */
  claims: Int32Array;
};

/** An article as the set takes it. */
export type ArticleEntry = {
  row: number;
  publisherId: string;
  agency: string | null;
  language: string;
  publishedOn: string | null;
  claims: number;
};

/** Makes the set of articles that come one by one, the newest first and the undated last. */
export function createArticleSet(publisherNames: Map<string, string>) {
  const [publishers, agencies, languages] = [createList(), createList(), createList()];
  const numbers = {
    row: grow(Int32Array),
    publisher: grow(Int32Array),
    agency: grow(Int32Array),
    language: grow(Int32Array),
    day: grow(Int32Array),
    claims: grow(Int32Array),
  };
  let [lastDay, lastNumber] = ["", UNDATED];

  function add({ row, publisherId, agency, language, publishedOn, claims }: ArticleEntry): void {
    // One day comes many times in a row.
    if (publishedOn && publishedOn !== lastDay) [lastDay, lastNumber] = [publishedOn, dayNumber(publishedOn)];
    numbers.row.push(row);
    numbers.publisher.push(publishers.add(publisherId));
    numbers.agency.push(agency === null ? NONE : agencies.add(agency));
    numbers.language.push(languages.add(language));
    numbers.day.push(publishedOn ? lastNumber : UNDATED);
    numbers.claims.push(claims);
  }

  function finish(): ArticleSet {
    return {
      publishers: publishers.words.map((id) => ({ id, name: publisherNames.get(id) ?? id })),
      agencies: agencies.words,
      languages: languages.words,
      row: numbers.row.finish(),
      publisher: numbers.publisher.finish(),
      agency: numbers.agency.finish(),
      language: numbers.language.finish(),
      day: numbers.day.finish(),
      claims: numbers.claims.finish(),
    };
  }

  return { add, finish };
}

/** Words in the order in which they first come, each once. */
function createList() {
  const words: string[] = [];
  const positions = new Map<string, number>();
  function add(word: string): number {
    const before = positions.get(word);
    if (before !== undefined) return before;
    positions.set(word, words.length);
    return words.push(word) - 1;
  }
  return { words, add };
}
