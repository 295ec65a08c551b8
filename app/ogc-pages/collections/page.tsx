import type { Metadata } from "next";
import { OgcPage, pageContext } from "@/app/ogc-pages/frame";
import { CollectionFacts } from "@/components/ogc/collection-facts";
import styles from "@/components/ogc/ogc.module.css";
import { collectionHref, toCollections } from "@/lib/export/ogc/collection";
import { findSetExtent } from "@/lib/query/set-extent";

export const metadata: Metadata = { title: "Collections of features" };

export default async function CollectionsPage() {
  const context = await pageContext();
  const { title, links, collections } = toCollections(await findSetExtent(), context);
  return (
    <OgcPage title={title} words="The same claims twice: by event, and one by one." links={links}>
      {collections.map(({ id, title, ...collection }) => (
        <section key={id} className={styles.collection} aria-labelledby={id}>
          <h2 id={id}>
            <a href={collectionHref(context.site, id)}>{title}</a>
          </h2>
          <CollectionFacts {...collection} />
        </section>
      ))}
    </OgcPage>
  );
}
