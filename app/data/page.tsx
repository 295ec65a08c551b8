import type { Metadata } from "next";
import { sharePage } from "@/app/share";
import styles from "@/components/data/data.module.css";
import { DataRules } from "@/components/data/data-rules";
import { OtherWays } from "@/components/data/other-ways";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { FORMATS } from "@/lib/export/formats";
import { MOST_ROWS } from "@/lib/filter/paging";
import { MOST_VALUES } from "@/lib/filter/parameters";
import { dataDocsHref } from "@/lib/view/data";

export const metadata: Metadata = sharePage({
  title: "Data",
  words: "What the explorer shows, as files for spreadsheets, maps, notebooks and programs.",
  address: dataDocsHref(),
});

/** What is no file, and has pages of its own. */
const MORE = [
  {
    href: "/ogc",
    name: "Layers, OGC API – Features",
    holds: "Events and claims for QGIS, GDAL and other geographic software.",
  },
  { href: "/embed", name: "A frame", holds: "The explorer made to stand in a page of another site, with any filter." },
  { href: "/card.png", name: "A picture", holds: "What a filter finds, as it is seen where its address is shared." },
  {
    href: "/api",
    name: "For programs",
    holds: "Every address with what it takes and answers, also as an OpenAPI document.",
  },
];

export default function DataPage() {
  return (
    <TextPage>
      <PageHead title="Data">
        What the explorer shows, as files: each has exactly the rows of its filter. Each row says who claims it; none
        says that it happened.
      </PageHead>
      <section className={styles.section} aria-labelledby="files">
        <h2 id="files">Files</h2>
        <dl className={styles.files}>
          {FORMATS.map(({ name, label, holds }) => (
            <div key={name}>
              <dt>
                <a href={dataDocsHref(name)}>{label}</a>
              </dt>
              <dd>{holds}</dd>
            </div>
          ))}
        </dl>
      </section>
      <OtherWays />
      <section className={styles.section} aria-labelledby="more">
        <h2 id="more">More ways</h2>
        <dl className={styles.files}>
          {MORE.map(({ href, name, holds }) => (
            <div key={href}>
              <dt>
                <a href={href}>{name}</a>
              </dt>
              <dd>{holds}</dd>
            </div>
          ))}
        </dl>
      </section>
      <DataRules mostRows={MOST_ROWS} mostValues={MOST_VALUES} />
    </TextPage>
  );
}
