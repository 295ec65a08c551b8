import type { Metadata } from "next";
import { OgcPage, pageContext } from "@/app/ogc-pages/frame";
import styles from "@/components/ogc/ogc.module.css";
import { OPENAPI_TYPE, ownLinks } from "@/lib/export/ogc/links";
import { toOpenApi } from "@/lib/export/ogc/openapi";

export const metadata: Metadata = { title: "Addresses of the layer" };

export default async function ApiPage() {
  const { site } = await pageContext();
  const { paths, components, servers } = toOpenApi(site);
  const links = ownLinks({ href: `${site}/ogc/api`, title: "The addresses", type: OPENAPI_TYPE }, "html");
  return (
    <OgcPage title="The addresses" words={`Below ${servers[0]?.url}, all of them to be read.`} links={links}>
      <dl className={styles.facts}>
        {Object.entries(paths).map(([path, { get }]) => (
          <div key={path}>
            <dt>
              <code>{path}</code>
            </dt>
            <dd>{get.summary}</dd>
          </div>
        ))}
      </dl>
      <section className={styles.section} aria-labelledby="parameters">
        <h2 id="parameters">Parameters of items</h2>
        <dl className={styles.facts}>
          {Object.values(components.parameters).map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </section>
    </OgcPage>
  );
}
