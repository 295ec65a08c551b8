import type { Writable } from "@/lib/db/writer";
import type { ArticleInput, Extraction } from "@/lib/extract/types";
import type { Fetcher } from "@/lib/fetch/polite";
import type { PublisherSeed } from "@/lib/seeds/publishers";
import { ahead } from "./ahead";
import { type ArticleRow, toArticleRow } from "./article-row";
import { articlesOf, type Found, type Settled } from "./articles-of";
import type { Given } from "./formats/format";
import { detectLanguage, languageName } from "./language";
import type { Visits } from "./pages";
import { Problem } from "./problem";
import { createPublishers } from "./publishers";
import { NOTHING_GIVEN } from "./read-file";
import { dropUnused, type Registry, syncRegistry } from "./registry";
import { type Reading, saveArticle } from "./save";
import { fillSearch } from "./search/fill";
import { nameSpeakers } from "./speakers";
import { compareStored, type Standing } from "./stored";
import { sortOut, type Wanted } from "./wanted";

/** What an ingest works with. `today` is a day: there is no clock in here. */
export type Ingest = {
  db: Writable;
  /** An Extractor, or one that reads elsewhere: what it gives may come later. */
  extract: (article: ArticleInput) => Extraction | Promise<Extraction>;
  /** Changes when the extractor or what it knows does: articles are then read again. */
  extractorVersion: string;
  registry: Omit<Registry, "publishers"> & { publishers: PublisherSeed[] };
  today: string;
  /** What is known of the articles besides, where a name does not bring its own. */
  given?: Given;
  /** Asks for addresses; without one they are Problems. */
  fetcher?: Fetcher;
  /** Ends the ingest: what is read by then is written. */
  stop?: AbortSignal;
  /** After this no address is begun any more: those that are left have their turn in the next run. */
  enough?: AbortSignal;
  /** Told after each article of a file: how many there were, and the share of all bytes that has been read; and after each address. */
  onArticle?: (done: number, share: number) => void;
  onPage?: (done: number, known: number) => void;
  /** Told at once of what could not be read. */
  onProblem?: (problem: Problem) => void;
};

/** What became of the articles: each is new, updated or unchanged, or was skipped for a Problem. */
export type Tally = Record<Standing, number> & { files: number; visits: Visits; problems: Problem[] };

/**
 * Reads articles from files, folders and addresses into the database. One transaction an article; one that cannot be read never
 * stops the others. Reading the same again writes nothing, and the order of the names does not matter.
 */
export async function ingest(names: (string | Wanted)[], options: Ingest): Promise<Tally> {
  const publishers = createPublishers(options.registry.publishers);
  // First the index: what the registry writes goes there with it.
  await fillSearch(options.db);
  await syncRegistry(options.db, { ...options.registry, publishers: publishers.rows });

  const given = options.given ?? NOTHING_GIVEN;
  const toRead = sortOut(
    names.map((name) => (typeof name === "string" ? { name, given } : name)),
    given,
  );
  const visits: Visits = { asked: 0, unchanged: 0, waiting: 0 };
  const tally: Tally = {
    files: toRead.files.length,
    visits,
    new: 0,
    updated: 0,
    revised: 0,
    unchanged: 0,
    problems: [],
  };
  const begin = createReader({ ...options, publishers });
  let done = 0;
  for await (const begun of ahead(articlesOf(toRead, { ...options, visits }), begin, AHEAD)) {
    if ("settle" in begun) await begun.settle();
    else {
      count(begun instanceof Problem ? begun : await finish(begun, options), tally, options);
      done += 1;
      if ("share" in begun && begun.share !== undefined) options.onArticle?.(done, begun.share);
    }
  }
  if (tally.updated + tally.revised > 0) await sweep(options);
  return tally;
}

/** Articles that are read ahead of the one that is written. */
const AHEAD = 32;

function count(outcome: Standing | Problem, tally: Tally, { onProblem }: Ingest) {
  if (!(outcome instanceof Problem)) tally[outcome]++;
  else {
    tally.problems.push(outcome);
    onProblem?.(outcome);
  }
}

/** An article that is read, or known already; what is to be written of it. */
type Begun = {
  where: string;
  mayChange: boolean;
  share?: number;
  site: string | null;
  row: ArticleRow;
  reading: Omit<Reading, "again" | "supersedes"> | null;
};

function createReader({ db, extract, extractorVersion, registry, today, publishers }: Ingest & Known) {
  const actors = new Map(registry.actors.map((actor) => [actor.id, actor]));
  const firstFile = new Map<string, string>();

  return async function begin(found: Found | Settled | Problem): Promise<Begun | Settled | Problem> {
    if (found instanceof Problem || "settle" in found) return found;
    const { article, from, mayChange, site, share } = found;
    const where = `${from} (${article.id})`;
    const before = firstFile.get(article.id);
    // A page has several addresses, and may be another one at each of them.
    if (before && !mayChange)
      return new Problem(where, `the id was already read from ${before}. Give each article an id of its own.`);
    firstFile.set(article.id, from);

    const language = detectLanguage(article.text);
    const row = toArticleRow(article, { publishers, language, extractorVersion });
    const placed = await compareStored(db, row, { where, mayChange, site });
    if (placed instanceof Problem) return placed;
    if (placed.standing === "unchanged") return { where, mayChange, site, share, row, reading: null };
    const publisher = publishers.find(article.publisher);
    const input = { ...article, publisher: publisher.name, agency: row.agency };
    const extraction = language === "en" ? await tryTo(extract, input, where) : NOTHING;
    if (extraction instanceof Problem) return extraction;
    const claims = nameSpeakers(extraction.claims, actors);
    return { where, mayChange, site, share, row, reading: { ...extraction, row, publisher, claims, today } };
  };
}

/** Writes what was read. Meanwhile others were written: whether its text is there already is looked up once more. */
async function finish({ row, reading, ...rest }: Begun, { db }: Ingest): Promise<Standing | Problem> {
  const placed = await compareStored(db, row, rest);
  if (placed instanceof Problem) return placed;
  const { standing, id, versionOfId, supersedes, again } = placed;
  if (reading && standing !== "unchanged")
    await saveArticle(db, { ...reading, row: { ...row, id, versionOfId }, again, supersedes });
  return row.language === "en" ? standing : foreign(rest.where, row.language);
}

const NOTHING: Extraction = { furniture: [], sentences: [], claims: [] };

/** A fault of ours in one article must not stop the others. */
async function tryTo(extract: Ingest["extract"], input: ArticleInput, where: string): Promise<Extraction | Problem> {
  try {
    return await extract(input);
  } catch (error) {
    return new Problem(where, `the extractor failed: ${(error as Error).message}. Please report it with the article.`);
  }
}

type Known = { publishers: ReturnType<typeof createPublishers> };

function foreign(where: string, language: string): Problem {
  return new Problem(
    where,
    `not read: written in ${languageName(language)}; only English is read. It is kept without claims.`,
  );
}

/** Articles that were read anew may have left speakers and outlets that nobody names any more. */
async function sweep({ db, registry }: Ingest) {
  await db.$transaction(async (tx) => {
    await dropUnused(tx, "Actor", registry.actors);
    await dropUnused(tx, "Publisher", registry.publishers);
  });
}
