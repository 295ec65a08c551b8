import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sharePage } from "@/app/share";
import { CodeBlock } from "@/components/data/code-block";
import styles from "@/components/data/data.module.css";
import { FieldList } from "@/components/data/field-list";
import { PageHead } from "@/components/site/page-head";
import { TextPage } from "@/components/site/text-page";
import { settings } from "@/lib/env/settings";
import { type DataFormat, findFormat } from "@/lib/export/formats";
import { MOST_ROWS } from "@/lib/filter/paging";
import { dataDocsHref, eventDataHref } from "@/lib/view/data";
import { firstRows } from "../first-rows";

export async function generateMetadata({ params }: PageProps<"/data/[name]">): Promise<Metadata> {
  const format = findFormat((await params).name);
  if (!format) return { title: "No such file" };
  return sharePage({ title: format.label, words: format.holds, address: dataDocsHref(format.name) });
}

export default async function FormatPage({ params }: PageProps<"/data/[name]">) {
  const format = findFormat((await params).name);
  if (!format) notFound();
  const { name, holds, fieldsAre, fields } = format;
  const example = `/${name}?${format.example}`;
  const rows = await firstRows(format);
  const { SITE_URL: site } = settings();

  return (
    <TextPage>
      <PageHead title={name}>{holds}</PageHead>
      <section className={styles.section} aria-labelledby="example">
        <h2 id="example">An example</h2>
        <p>
          <a href={example}>{example}</a>
        </p>
        <CodeBlock label="How to ask for it">{`curl --compressed '${site}${example}'`}</CodeBlock>
        {rows && (
          <>
            <p>Its first rows, as they stand here now:</p>
            <CodeBlock label="First rows">{rows}</CodeBlock>
          </>
        )}
      </section>
      <About format={format} />
      <section className={styles.section} aria-labelledby="fields">
        <h2 id="fields">Its {fieldsAre}</h2>
        <FieldList fields={fields} />
      </section>
      <section className={styles.section} aria-labelledby="cite">
        <h2 id="cite">How to cite it</h2>
        <p>
          Claimline, {name}, {site}
          {example}, and the day on which you asked. Keep the claimant with each claim, and name the outlets that print
          it: a row says that somebody said so, never that it is so. The excerpts are their outlets’.
        </p>
        <p>
          <a href={dataDocsHref()}>All files, and how to ask for them</a>
        </p>
      </section>
    </TextPage>
  );
}

function About({ format: { name, type, notes, order, isPaged, isOfEvent, usualLimit } }: { format: DataFormat }) {
  const most = MOST_ROWS.toLocaleString("en-GB");
  return (
    <section className={styles.section} aria-labelledby="about">
      <h2 id="about">What to know</h2>
      <ul>
        <li>
          It comes as <code>{type}</code>.
        </li>
        <li>{order}</li>
        {isPaged && (
          <li>
            <code>limit</code> takes 1 to {most} rows;{" "}
            {usualLimit === null ? "without it all are streamed" : `without it a page has ${usualLimit}`}.
          </li>
        )}
        {isOfEvent && (
          <li>
            Of one event: <code>{decodeURIComponent(eventDataHref("…", name))}</code>
          </li>
        )}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
