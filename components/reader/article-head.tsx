import Link from "next/link";
import { formatDay, formatWhen } from "@/lib/filter/days";
import { articleHref } from "@/lib/view/address";
import type { ArticleView } from "@/lib/view/article";
import styles from "./article-head.module.css";
import { Basis } from "./basis";

/** What is known of an article: who printed it and when, and how that is known. */
export function ArticleHead({ article }: { article: ArticleView }) {
  const { headline, publisherName, agency, publishedOn, publishedPrecision, url, copyOf, copies } = article;
  const published = formatWhen({ from: publishedOn, to: publishedOn, precision: publishedPrecision });

  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <strong>{publisherName}</strong>
        {agency && ` · with ${agency}`} · {publishedOn ? published : "day of publication unknown"}
      </p>
      <h1 className={styles.title}>{headline}</h1>
      <dl className={styles.known}>
        <Basis term="Publisher" value={publisherName} basis={article.publisherBasis} />
        <Basis term="Published" value={publishedOn ? published : "unknown"} basis={article.publishedBasis} />
        {url && (
          <div>
            <dt>Original</dt>
            <dd>
              <a href={url} rel="noreferrer nofollow">
                {url}
              </a>
            </dd>
          </div>
        )}
        {copyOf && <Copies term="Copy of" articles={[copyOf]} />}
        {copies.length > 0 && <Copies term="Copied by" articles={copies} />}
        <div>
          <dt>Read</dt>
          <dd>{`${formatDay(article.ingestedOn)}, by extractor ${article.extractorVersion}`}</dd>
        </div>
      </dl>
    </header>
  );
}

function Copies({ term, articles }: { term: string; articles: { id: string; publisherName: string }[] }) {
  return (
    <div>
      <dt>{term}</dt>
      {articles.map(({ id, publisherName }) => (
        <dd key={id}>
          <Link href={articleHref(id)}>{publisherName}</Link>
        </dd>
      ))}
    </div>
  );
}
