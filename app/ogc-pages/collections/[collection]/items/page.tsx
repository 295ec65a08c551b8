import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findPage } from "@/app/ogc/find-features";
import { OgcPage, pageContext } from "@/app/ogc-pages/frame";
import { AskedWrong } from "@/components/ogc/asked-wrong";
import { FeatureTable } from "@/components/ogc/feature-table";
import styles from "@/components/ogc/ogc.module.css";
import { TextPage } from "@/components/site/text-page";
import { COLLECTIONS, isCollectionId } from "@/lib/export/ogc/collection";
import { PROPERTIES, toFeatureCollection } from "@/lib/export/ogc/features";
import { formatNumber } from "@/lib/filter/number";
import { checkItems } from "@/lib/filter/ogc/items";
import { fromParams } from "@/lib/filter/query";
import { featureHref } from "@/lib/view/address";

type Props = PageProps<"/ogc-pages/collections/[collection]/items">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { collection } = await params;
  return { title: isCollectionId(collection) ? COLLECTIONS[collection].title : "Not found" };
}

export default async function ItemsPage({ params, searchParams }: Props) {
  const { collection: id } = await params;
  if (!isCollectionId(id)) notFound();
  const query = fromParams(await searchParams);
  const asked = checkItems(query);
  if ("errors" in asked) {
    return (
      <TextPage>
        <AskedWrong errors={asked.errors} />
      </TextPage>
    );
  }
  const context = await pageContext();
  const page = await findPage(id, asked, context.site);
  const { title, notice, links, features, numberMatched, numberReturned } = toFeatureCollection(id, page, {
    ...context,
    query,
  });
  const caption = `${formatNumber(numberReturned)} of ${formatNumber(numberMatched)} features`;
  return (
    <OgcPage title={title} words={notice} links={links} width="wide">
      <FeatureTable
        caption={caption}
        columns={PROPERTIES[id]}
        features={features}
        hrefs={features.map((feature) => featureHref(id, feature.id))}
      />
      {links
        .filter(({ rel }) => rel === "next")
        .map(({ href, title }) => (
          <p key={href} className={styles.next}>
            <a href={href} rel="next">
              {title}
            </a>
          </p>
        ))}
    </OgcPage>
  );
}
