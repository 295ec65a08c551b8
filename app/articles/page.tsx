import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { ArticleList } from "@/components/lists/article-list";
import { PageLinks } from "@/components/lists/page-links";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { formatNumber } from "@/lib/filter/number";
import { findArticles } from "@/lib/query/articles";

export const metadata: Metadata = sharePage({
  title: "Articles",
  words: "The news articles that have been read, each with its claims marked in its text.",
  address: "/articles",
});

export default async function ArticlesPage({ searchParams }: PageProps<"/articles">) {
  const page = await findArticles(Number((await searchParams).page ?? 1));

  return (
    <TextPage>
      <PageHead title="Articles">
        {page.total === 1 ? "1 article has" : `${formatNumber(page.total)} articles have`} been read, the newest first.
        Each is kept as it was printed; its claims are marked in its text.
      </PageHead>
      <ArticleList articles={page.items} />
      <PageLinks page={page} path="/articles" />
    </TextPage>
  );
}
