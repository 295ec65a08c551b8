import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import { Operation } from "@/components/api/operation";
import { ParameterList } from "@/components/api/parameter-list";
import styles from "@/components/data/data.module.css";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { describeSite } from "./describe-site";
import { toOperations, toParameterRows } from "./operations";

export const dynamic = "force-dynamic";

export const metadata: Metadata = sharePage({
  title: "API",
  words: "Every address for programs: what it takes, what it answers, and an example to try.",
  address: "/api",
});

export default function ApiPage() {
  const document = describeSite();
  const operations = toOperations(document);

  return (
    <TextPage>
      <PageHead title="For programs">
        Every address that programs may read, what it takes and what it answers. The same as an OpenAPI 3.1 document:{" "}
        <a href="/api/openapi.json">/api/openapi.json</a>. To read needs no key.
      </PageHead>
      {document.tags.map(({ name, description }) => (
        <section key={name} className={styles.section} aria-labelledby={`tag-${name}`}>
          <h2 id={`tag-${name}`}>{description.replace(/\.$/, "")}</h2>
          {operations
            .filter(({ tag }) => tag === name)
            .map(({ tag: _, ...operation }) => (
              <Operation key={operation.path} {...operation} />
            ))}
        </section>
      ))}
      <section className={styles.section} aria-labelledby="parameters">
        <h2 id="parameters">What they take</h2>
        <p>
          Values of one key are alternatives; keys narrow each other. What is not understood is answered with 400 and
          what was expected.
        </p>
        <ParameterList parameters={toParameterRows(document)} />
      </section>
    </TextPage>
  );
}
