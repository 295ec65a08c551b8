import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OgcPage, pageContext } from "@/app/ogc-pages/frame";
import { CollectionFacts } from "@/components/ogc/collection-facts";
import { COLLECTIONS, isCollectionId, toCollection } from "@/lib/export/ogc/collection";
import { findSetExtent } from "@/lib/query/set-extent";

type Props = PageProps<"/ogc-pages/collections/[collection]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collection } = await params;
  return { title: isCollectionId(collection) ? COLLECTIONS[collection].title : "Not found" };
}

export default async function CollectionPage({ params }: Props) {
  const { collection: id } = await params;
  if (!isCollectionId(id)) notFound();
  const { title, description, links, ...facts } = toCollection(id, await findSetExtent(), await pageContext());
  return (
    <OgcPage title={title} words="A collection of features, as a GIS reads it." links={links}>
      <CollectionFacts description={description} {...facts} />
    </OgcPage>
  );
}
