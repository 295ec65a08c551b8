import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { sharePage } from "@/app/share";
import { Place } from "@/components/place/place";
import { TextPage } from "@/components/site/text-page";
import { count } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { findPlace } from "@/lib/query/place";
import { placeHref, readId } from "@/lib/view/address";

/** Asked once for the title and the page. */
const find = cache(findPlace);

export async function generateMetadata({ params, searchParams }: PageProps<"/places/[id]">): Promise<Metadata> {
  const place = await find(readId((await params).id), Number((await searchParams).page ?? 1));
  if (!place) return { title: "Place not found" };
  const { id, name, admin1 } = place.facts;
  return sharePage({
    title: `${name}: claims`,
    words: `${count(place.stats?.claims ?? 0, "claim")} about ${name}, ${admin1}.`,
    address: placeHref(id),
    card: toHref("/card.png", { place: [id] }),
  });
}

export default async function PlacePage({ params, searchParams }: PageProps<"/places/[id]">) {
  const place = await find(readId((await params).id), Number((await searchParams).page ?? 1));
  if (!place) notFound();

  return (
    <TextPage width="wide">
      <Place {...place} />
    </TextPage>
  );
}
