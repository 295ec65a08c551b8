import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { ArticleChips } from "@/components/articles/article-chips";
import { ArticleFilters } from "@/components/articles/article-filters";
import styles from "@/components/articles/article-filters.module.css";
import { ArticleList } from "@/components/lists/article-list";
import { ChoiceLinks } from "@/components/lists/choice-links";
import { PageLinks } from "@/components/lists/page-links";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { ARTICLE_SORTS, type ArticleSort, readArticleFilter, toArticlesHref } from "@/lib/filter/articles";
import { formatNumber } from "@/lib/filter/number";
import { findArticles } from "@/lib/query/articles";

export const metadata: Metadata = sharePage({
  title: "Articles",
  words: "The news articles that have been read, each with its claims marked in its text.",
  address: "/articles",
});

const SORT_WORDS: Record<ArticleSort, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  most: "Most claims first",
};

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const params = await searchParams;
  const filter = readArticleFilter(params);
  const page = await findArticles(Number(params.page ?? 1), filter);
  const path = toArticlesHref(filter);

  return (
    <TextPage width="wide">
      <PageHead title="Articles">
        {page.total === 1 ? "1 article" : `${formatNumber(page.total)} articles`}, each kept as it was printed, with its
        claims marked in its text. By <a href="/publishers">publisher</a>, or narrowed here.
      </PageHead>
      <div className={styles.layout}>
        <div>
          <div className={styles.bar}>
            <a className={styles.jump} href="#narrow">
              Narrow the list
            </a>
            <ArticleChips facets={page.facets} filter={filter} />
            <ChoiceLinks
              label="Order"
              choices={ARTICLE_SORTS.map((sort) => ({
                key: sort,
                name: SORT_WORDS[sort],
                href: toArticlesHref({ ...filter, sort }),
                isChosen: filter.sort === sort,
              }))}
            />
          </div>
          {page.items.length > 0 ? (
            <ArticleList articles={page.items} />
          ) : path === "/articles" ? (
            <p>No article has been read yet: `npm run ingest` reads those of seeds/articles.</p>
          ) : (
            <p>
              No article is all of this. Take something away above, or see <a href="/articles">all articles</a>.
            </p>
          )}
          <PageLinks page={page} path={path} />
        </div>
        <ArticleFilters facets={page.facets} filter={filter} />
      </div>
    </TextPage>
  );
}
