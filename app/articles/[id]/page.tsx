import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { sharePage } from "@/app/share";
import { Reader } from "@/components/reader/reader";
import { TextPage } from "@/components/site/text-page";
import { formatWhen } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import { findArticle } from "@/lib/query/article";
import { articleHref, readId } from "@/lib/view/address";

/** Asked once for the title and the page. */
const find = cache(findArticle);

export async function generateMetadata({ params }: PageProps<"/articles/[id]">): Promise<Metadata> {
  const article = await find(readId((await params).id));
  if (!article) return { title: "Article not found" };
  const { id, headline, publisherName, publishedOn: from, publishedPrecision: precision, claimCount } = article;
  const when = from ? `, ${formatWhen({ from, to: from, precision })}` : "";
  return sharePage({
    title: headline,
    words: `${count(claimCount, "claim")} marked in an article by ${publisherName}${when}.`,
    address: articleHref(id),
  });
}

export default async function ArticlePage({ params }: PageProps<"/articles/[id]">) {
  const article = await find(readId((await params).id));
  if (!article) notFound();

  return (
    <TextPage width="wide">
      <Reader article={article} />
    </TextPage>
  );
}
