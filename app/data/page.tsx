import type { Metadata } from "next";
import Link from "next/link";
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
                <Link href={dataDocsHref(name)}>{label}</Link>
              </dt>
              <dd>{holds}</dd>
            </div>
          ))}
        </dl>
      </section>
      <OtherWays />
      <DataRules mostRows={MOST_ROWS} mostValues={MOST_VALUES} />
    </TextPage>
  );
}
