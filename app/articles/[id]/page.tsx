import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Reader } from "@/components/reader/reader";
import { TextPage } from "@/components/site/text-page";
import { findArticle } from "@/lib/query/article";
import { readId } from "@/lib/view/address";

/** Asked once for the title and the page. */
const find = cache(findArticle);

export async function generateMetadata({ params }: PageProps<"/articles/[id]">): Promise<Metadata> {
  const article = await find(readId((await params).id));
  return { title: article?.headline ?? "Article not found" };
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
