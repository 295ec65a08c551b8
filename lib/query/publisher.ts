import type { ArticleSet } from "@/lib/columns/article-set";
import { articlesByPublisher } from "@/lib/columns/index-by";
import { printedBy } from "@/lib/columns/printed";
import { type PublisherStats, statsOfPublisher } from "@/lib/columns/publisher-stats";
import { readRows } from "@/lib/db/reader";
import type { ArticleLine } from "@/lib/view/article";
import { type Page, toPage } from "@/lib/view/page";
import type { PrintedView, PublisherFacts } from "@/lib/view/publisher";
import { Prisma } from "@/prisma/client/client";
import { findArticleSet } from "./article-set";
import { findLines } from "./articles";
import { findEventSet } from "./event-set";
import { remember } from "./remember";
import { toBasis } from "./shown-text";

/** What one outlet printed, as far as it was read. */
export type PublisherFound = {
  facts: PublisherFacts;
  printed: PrintedView;
  /** Null where no claim was read in it. */
  stats: PublisherStats | null;
  /** Its articles, the newest first. */
  articles: Page<ArticleLine>;
};

const ON_PAGE = 20;

/** So many of its newest articles say how its name is known. */
const MOST_BASES = 1000;

/** One outlet with what it printed, or null where there is none of that id. */
export async function findPublisher(id: string, asked: number): Promise<PublisherFound | null> {
  const [columns, set, facts] = await Promise.all([findEventSet(), findArticleSet(), findFacts(id)]);
  if (!facts) return null;
  return {
    facts,
    printed: printedBy(set, id),
    stats: statsOfPublisher(columns, id),
    articles: findArticlesOf(set, id, asked),
  };
}

function findArticlesOf(set: ArticleSet, id: string, asked: number) {
  const rows = articlesByPublisher(set).rows(set.publishers.findIndex((one) => one.id === id));
  const page = toPage(asked, rows.length, ON_PAGE);
  return { ...page, items: findLines(set, [...rows.subarray(page.skip, page.skip + page.take)]) };
}

const findFacts = remember(async (id: string): Promise<PublisherFacts | null> => {
  const [publisher] = readRows<Omit<PublisherFacts, "relatives" | "bases">>(
    Prisma.sql`SELECT id, name, family, homepage FROM Publisher WHERE id = ${id}`,
  );
  if (!publisher) return null;
  const relatives = readRows<{ id: string; name: string }>(
    Prisma.sql`SELECT id, name FROM Publisher WHERE family = ${publisher.family} AND id <> ${id} ORDER BY name`,
  );
  return { ...publisher, relatives, bases: findBases(id) };
});

/** “stated: front matter” is of the basis “stated”. */
function findBases(id: string): PublisherFacts["bases"] {
  const rows = readRows<PublisherFacts["bases"][number]>(Prisma.sql`
    SELECT CASE WHEN instr(known, ':') > 0 THEN substr(known, 1, instr(known, ':') - 1) ELSE known END AS basis,
      COUNT(*) AS count, MIN(known) AS example
    FROM (SELECT publisherBasis AS known FROM Article WHERE publisherId = ${id} ORDER BY publishedOn DESC LIMIT ${MOST_BASES})
    GROUP BY 1 ORDER BY 2 DESC, 1`);
  return rows.map((row) => ({ ...row, example: toBasis(row.example) }));
}
