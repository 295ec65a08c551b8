import type { FoundClaim } from "@/lib/extract/types";
import { toMentions } from "@/lib/link/mentions";
import { ahead } from "./ahead";
import type { ArticleRow } from "./article-row";
import type { Ingest } from "./ingest";
import { Problem } from "./problem";
import { createPublishers } from "./publishers";
import { dropUnused, syncRegistry } from "./registry";
import { REPORT, toReportRow } from "./report-rows";
import type { Transaction } from "./rows";
import { saveArticle } from "./save";
import { fillSearch } from "./search/fill";
import { nameSpeakers } from "./speakers";

/** What of one article is read otherwise than it is stored, as lines for people: “asserts capture by Russian defence ministry: “…””. */
export type Change = { article: string; added: string[]; gone: string[]; altered: string[] };

export type Changes = { articles: number; changes: Change[]; problems: Problem[] };

export type Reextract = Pick<Ingest, "db" | "extract" | "extractorVersion" | "registry" | "today"> & {
  /** Only say what would change. */
  isDry: boolean;
  onArticle?: (done: number, all: number) => void;
};

/** Articles whose texts are held in memory at once, and that are read ahead. */
const CHUNK = 200;
const AHEAD = 32;

type StoredReport = Record<string, string | number | null> & { id: string };

/**
 * Reads all stored articles again, with what the extractor knows now, and says what changed: claims that were added, are gone, or of
 * which something else is said. What differs is written, one transaction an article, unless it is a dry run.
 */
export async function reextract(options: Reextract): Promise<Changes> {
  const { db, registry, isDry } = options;
  const publishers = createPublishers(registry.publishers);
  if (!isDry) {
    await fillSearch(db);
    await syncRegistry(db, { ...registry, publishers: publishers.rows });
  }
  const [{ all = 0 } = {}] = await db.$queryRaw<
    { all: number }[]
  >`SELECT COUNT(*) AS "all" FROM "Article" WHERE "language" = 'en'`;
  const result: Changes = { articles: 0, changes: [], problems: [] };
  for await (const again of ahead(articles(db), (row) => readAgain(row, options), AHEAD)) {
    result.articles += 1;
    if (again instanceof Problem) result.problems.push(again);
    else {
      if (again.change) result.changes.push(again.change);
      if (!isDry) await again.save();
    }
    options.onArticle?.(result.articles, Number(all));
  }
  if (!isDry)
    await db.$transaction(async (tx) => {
      await dropUnused(tx, "Actor", registry.actors);
      await dropUnused(tx, "Publisher", registry.publishers);
    });
  return result;
}

type Row = ArticleRow & { publisherName: string };

async function* articles(db: Transaction): AsyncGenerator<Row> {
  for (let last = ""; ; ) {
    const rows = await db.$queryRaw<Row[]>`
      SELECT article."id", "versionOfId", "publisherId", "publisherBasis", "agency", "url", "title", "publishedOn", "publishedPrecision",
        "publishedBasis", "language", "text", "contentHash", "extractorVersion", publisher."name" AS "publisherName"
      FROM "Article" AS article JOIN "Publisher" AS publisher ON publisher."id" = article."publisherId"
      WHERE "language" = 'en' AND article."id" > ${last} ORDER BY article."id" LIMIT ${CHUNK}`;
    if (rows.length === 0) return;
    yield* rows;
    last = rows.at(-1)?.id ?? last;
  }
}

async function readAgain({ publisherName, ...stored }: Row, options: Reextract) {
  const { db, extract, extractorVersion, registry, today } = options;
  try {
    const { id, text, agency, title, publishedOn: published } = stored;
    const extraction = await extract({ id, text, agency, title, published, publisher: publisherName });
    const claims = nameSpeakers(extraction.claims, new Map(registry.actors.map((actor) => [actor.id, actor])));
    const row = { ...stored, extractorVersion };
    const publisher = createPublishers(registry.publishers).find(publisherName);
    const change = await compare(db, row, claims, extraction.sentences);
    const isSame = change === null && stored.extractorVersion === extractorVersion;
    const save = async () => {
      if (!isSame)
        await saveArticle(db, { ...extraction, row, publisher, claims, again: true, supersedes: null, today });
    };
    return { change, save };
  } catch (error) {
    return new Problem(stored.id, `the extractor failed: ${(error as Error).message}. It is left as it was.`);
  }
}

async function compare(
  db: Transaction,
  article: ArticleRow,
  claims: FoundClaim[],
  sentences: Parameters<typeof toReportRow>[2]["sentences"],
): Promise<Change | null> {
  const stored = await db.$queryRaw<StoredReport[]>`SELECT * FROM "Report" WHERE "articleId" = ${article.id}`;
  const before = new Map(stored.map((report) => [report.id, report]));
  const found = toMentions({ ...article, origin: "" }, claims);
  const now = new Map(
    found.map((one) => {
      const row = toReportRow(one, "", { text: article.text, sentences, extractor: article.extractorVersion });
      return [
        row.id,
        { row, line: `${one.claim.stance} ${one.claim.type} by ${one.claim.claimantName}: ${quote(row.excerpt)}` },
      ];
    }),
  );
  const added = [...now].filter(([id]) => !before.has(id)).map(([, { line }]) => line);
  const gone = [...before.values()].filter(({ id }) => !now.has(id)).map(({ excerpt }) => quote(String(excerpt)));
  const altered = [...now].flatMap(([id, { row, line }]) => {
    const old = before.get(id);
    const fields = old ? differences(old, row) : [];
    return fields.length > 0 ? [`${line} (${fields.join(", ")})`] : [];
  });
  const isSame = added.length + gone.length + altered.length === 0;
  return isSame ? null : { article: article.id, added: added.sort(), gone: gone.sort(), altered: altered.sort() };
}

/** What the extractor says of a report; not whose it is in the database, nor by which version. */
const COMPARED = REPORT.columns.filter((column) => !["id", "claimId", "articleId", "extractor"].includes(column));

function differences(old: StoredReport, row: Record<string, unknown>): string[] {
  return COMPARED.filter((column) => (old[column] ?? null) !== (row[column] ?? null));
}

/** Letters of an excerpt that a line shows. */
const SHOWN = 90;

function quote(excerpt: string): string {
  const line = excerpt.replace(/\s+/g, " ").trim();
  return `“${line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line}”`;
}
