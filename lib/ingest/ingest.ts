import type { Writable } from "@/lib/db/writer";
import type { ArticleInput, Extraction } from "@/lib/extract/types";
import type { PublisherSeed } from "@/lib/seeds/publishers";
import { ahead } from "./ahead";
import type { Article } from "./article";
import { type ArticleRow, toArticleRow } from "./article-row";
import { findFiles } from "./find-files";
import type { Given } from "./formats/format";
import { detectLanguage, languageName } from "./language";
import { Problem } from "./problem";
import { createPublishers } from "./publishers";
import { readFile } from "./read-file";
import { dropUnused, type Registry, syncRegistry } from "./registry";
import { type Reading, saveArticle } from "./save";
import { fillSearch } from "./search/fill";
import { nameSpeakers } from "./speakers";
import { compareStored, type Standing } from "./stored";

/** What an ingest works with. `today` is a day: there is no clock in here. */
export type Ingest = {
  db: Writable;
  /** An Extractor, or one that reads elsewhere: what it gives may come later. */
  extract: (article: ArticleInput) => Extraction | Promise<Extraction>;
  /** Changes when the extractor or what it knows does: articles are then read again. */
  extractorVersion: string;
  registry: Omit<Registry, "publishers"> & { publishers: PublisherSeed[] };
  today: string;
  /** What is known of the files besides. */
  given?: Given;
  /** Told after each file, for a progress bar. */
  onFile?: (done: number, files: number) => void;
  /** Told at once of what could not be read. */
  onProblem?: (problem: Problem) => void;
};

/** What became of the articles: each is new, updated or unchanged, or was skipped for a Problem. */
export type Tally = Record<Standing, number> & { files: number; problems: Problem[] };

/**
 * Reads articles from files and folders into the database. One transaction an article; one that cannot be read never stops
 * the others. Reading the same again writes nothing, and the order of the names does not matter.
 */
export async function ingest(names: string[], options: Ingest): Promise<Tally> {
  const publishers = createPublishers(options.registry.publishers);
  await syncRegistry(options.db, { ...options.registry, publishers: publishers.rows });
  await fillSearch(options.db);
  const { files, problems } = findFiles(names);
  const tally: Tally = { files: files.length, new: 0, updated: 0, unchanged: 0, problems: [] };
  const report = (problem: Problem) => {
    tally.problems.push(problem);
    options.onProblem?.(problem);
  };
  for (const problem of problems) report(problem);

  const begin = createReader({ ...options, publishers });
  for await (const begun of ahead(articlesOf(files, options.given), begin, AHEAD)) {
    if (typeof begun === "number") {
      options.onFile?.(begun, files.length);
      continue;
    }
    const outcome = begun instanceof Problem ? begun : await finish(begun, options);
    if (outcome instanceof Problem) report(outcome);
    else tally[outcome]++;
  }
  if (tally.updated > 0) await sweep(options);
  return tally;
}

/** Articles that are read ahead of the one that is written. */
const AHEAD = 32;

type FromFile = { article: Article; file: string };

/** The articles of some files, one after another; after those of each how many files that were. */
async function* articlesOf(files: string[], given?: Given): AsyncGenerator<FromFile | Problem | number> {
  for (const [index, file] of files.entries()) {
    for await (const article of readFile(file, given)) yield article instanceof Problem ? article : { article, file };
    yield index + 1;
  }
}

/** An article that is read, or known already; what is to be written of it. */
type Begun = { where: string; row: ArticleRow; standing: Standing; reading: Omit<Reading, "again"> | null };

function createReader({ db, extract, extractorVersion, registry, today, publishers }: Ingest & Known) {
  const actors = new Map(registry.actors.map((actor) => [actor.id, actor]));
  const firstFile = new Map<string, string>();

  return async function begin<Passed extends Problem | number>(
    given: FromFile | Passed,
  ): Promise<Begun | Problem | Passed> {
    if (typeof given === "number" || given instanceof Problem) return given;
    const { article, file } = given;
    const where = `${file} (${article.id})`;
    const before = firstFile.get(article.id);
    if (before)
      return new Problem(where, `the id was already read from ${before}. Give each article an id of its own.`);
    firstFile.set(article.id, file);

    const language = detectLanguage(article.text);
    const row = toArticleRow(article, { publishers, language, extractorVersion });
    const standing = await compareStored(db, row, where);
    if (standing instanceof Problem) return standing;
    if (standing === "unchanged") return { where, row, standing, reading: null };
    const publisher = publishers.find(article.publisher);
    const input = { ...article, publisher: publisher.name, agency: row.agency };
    const extraction = language === "en" ? await tryTo(extract, input, where) : NOTHING;
    if (extraction instanceof Problem) return extraction;
    const claims = nameSpeakers(extraction.claims, actors);
    return { where, row, standing, reading: { ...extraction, row, publisher, claims, today } };
  };
}

/** Writes what was read. Meanwhile others were written: whether its text is there already is looked up once more. */
async function finish({ where, row, standing, reading }: Begun, { db }: Ingest): Promise<Standing | Problem> {
  if (reading) {
    const now = standing === "new" ? await compareStored(db, row, where) : standing;
    if (now instanceof Problem) return now;
    await saveArticle(db, { ...reading, again: now === "updated" });
  }
  return row.language === "en" ? standing : foreign(where, row.language);
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
