import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Reader } from "@/components/reader/reader";
import { TextPage } from "@/components/site/text-page";
import { findArticle } from "@/lib/query/article";

export async function generateMetadata({ params }: PageProps<"/articles/[id]">): Promise<Metadata> {
  const article = await findArticle(decodeURIComponent((await params).id));
  return { title: article?.headline ?? "Article not found" };
}

export default async function ArticlePage({ params }: PageProps<"/articles/[id]">) {
  const article = await findArticle(decodeURIComponent((await params).id));
  if (!article) notFound();

  return (
    <TextPage width="wide">
      <Reader article={article} />
    </TextPage>
  );
}
