import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { findFeature } from "@/app/ogc/find-features";
import { OgcPage, pageContext } from "@/app/ogc-pages/frame";
import { FeatureFacts } from "@/components/ogc/feature-facts";
import { isCollectionId } from "@/lib/export/ogc/collection";
import { PROPERTIES, toSingle } from "@/lib/export/ogc/features";
import { featureHref, readId } from "@/lib/view/address";

type Props = PageProps<"/ogc-pages/collections/[collection]/items/[id]">;

/** Asked once for the title and the page. */
const find = cache(async (collection: string, id: string) =>
  isCollectionId(collection) ? findFeature(collection, readId(id), (await pageContext()).site) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collection, id } = await params;
  const feature = await find(collection, id);
  return { title: feature && typeof feature !== "string" ? String(feature.properties.title) : "Not found" };
}

export default async function FeaturePage({ params }: Props) {
  const { collection, id } = await params;
  const feature = await find(collection, id);
  if (!isCollectionId(collection) || feature === null) notFound();
  if (typeof feature === "string") permanentRedirect(featureHref(collection, feature));
  const { properties, geometry, notice, links } = toSingle(collection, feature, await pageContext());
  return (
    <OgcPage title={properties.title} words={notice} links={links}>
      <FeatureFacts columns={PROPERTIES[collection]} properties={properties} geometry={geometry} />
    </OgcPage>
  );
}
