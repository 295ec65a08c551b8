import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { sharePage } from "@/app/share";
import { Publisher } from "@/components/publisher/publisher";
import { TextPage } from "@/components/site/text-page";
import { count } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { findPublisher } from "@/lib/query/publisher";
import { publisherHref, readId } from "@/lib/view/address";

/** Asked once for the title and the page. */
const find = cache(findPublisher);

export async function generateMetadata({ params, searchParams }: PageProps<"/publishers/[id]">): Promise<Metadata> {
  const publisher = await find(readId((await params).id), Number((await searchParams).page ?? 1));
  if (!publisher) return { title: "Publisher not found" };
  const { id, name } = publisher.facts;
  return sharePage({
    title: `${name}: what it printed`,
    words: `${count(publisher.printed.articles, "article")} by ${name} with ${count(publisher.stats?.claims ?? 0, "claim")} in them.`,
    address: publisherHref(id),
    card: toHref("/card.png", { publisher: [id] }),
  });
}

export default async function PublisherPage({ params, searchParams }: PageProps<"/publishers/[id]">) {
  const publisher = await find(readId((await params).id), Number((await searchParams).page ?? 1));
  if (!publisher) notFound();

  return (
    <TextPage width="wide">
      <Publisher {...publisher} />
    </TextPage>
  );
}
