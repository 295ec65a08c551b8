import { type ArticleFacets, selectArticles } from "@/lib/columns/article-facets";
import type { ArticleSet } from "@/lib/columns/article-set";
import { remember } from "@/lib/columns/remember";
import { readRows } from "@/lib/db/reader";
import { ALL_ARTICLES, type ArticleFilter } from "@/lib/filter/articles";
import type { ArticleLine, FurnitureView } from "@/lib/view/article";
import { type Page, toPage } from "@/lib/view/page";
import { Prisma } from "@/prisma/client/client";
import { findArticleSet } from "./article-set";
import { toName } from "./shown-text";

/** Enough of a text to find its first words behind a menu. */
const BEGINNING = 1200;

/** As many as a reader looks through before going on. */
const ON_PAGE = 30;

/** A selection holds a number for each article it shows: few are kept. */
const MOST_KEPT = 12;

type Row = Omit<ArticleLine, "headline" | "titled" | "claimCount"> & {
  row: number;
  title: string | null;
  beginning: string | null;
  furniture: string;
};

export type ArticlesPage = Page<ArticleLine> & { facets: ArticleFacets };

const selected = remember(
  (set: ArticleSet, filter: string) => selectArticles(set, JSON.parse(filter) as ArticleFilter),
  MOST_KEPT,
);

/** One page of the articles that a filter asks for, and how many each other choice would show. */
export async function findArticles(asked: number, filter: ArticleFilter = ALL_ARTICLES): Promise<ArticlesPage> {
  const set = await findArticleSet();
  const { total, slice, facets } = selected(set, JSON.stringify(filter));
  const page = toPage(asked, total, ON_PAGE);
  return { ...page, facets, items: findLines(set, slice(page.skip, page.skip + page.take)) };
}

/** Some articles of the set, by their positions, in that order. */
export function findLines(set: ArticleSet, positions: number[]): ArticleLine[] {
  if (positions.length === 0) return [];
  const rows = readRows<Row>(Prisma.sql`
    SELECT ar.rowid AS row, ar.id, ar.title, ar.furniture, ar.publisherId, pu.name AS publisherName, ar.agency, ar.language,
      ar.publishedOn, ar.publishedPrecision,
      CASE WHEN trim(coalesce(ar.title, '')) = '' THEN substr(ar.text, 1, ${BEGINNING}) END AS beginning
    FROM Article ar JOIN Publisher pu ON pu.id = ar.publisherId
    WHERE ar.rowid IN (${Prisma.join(positions.map((at) => set.row[at] ?? 0))})`);
  const found = new Map(rows.map((row) => [row.row, row]));
  // An article that is gone since is left out.
  return positions.flatMap((at) => {
    const row = found.get(set.row[at] ?? 0);
    return row ? [toLine(row, set.claims[at] ?? 0)] : [];
  });
}

function toLine({ row: _, title, beginning, furniture, ...line }: Row, claimCount: number): ArticleLine {
  const spans = JSON.parse(furniture) as FurnitureView[];
  return { ...line, ...toName({ ...line, title, text: beginning ?? "", furniture: spans }), claimCount };
}
