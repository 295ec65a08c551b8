import type { ReactNode } from "react";
import { formatDay, formatWhen } from "@/lib/filter/days";
import { articleHref, publisherHref } from "@/lib/view/address";
import type { ArticleView } from "@/lib/view/article";
import styles from "./article-facts.module.css";

/** What is known of an article, and how that is known. */
export function ArticleFacts({ article }: { article: ArticleView }) {
  const { publisherId, publisherName, publishedOn, publishedPrecision, url, copyOf, copies, versions } = article;
  const published = publishedOn && formatWhen({ from: publishedOn, to: publishedOn, precision: publishedPrecision });

  return (
    <dl className={styles.facts}>
      <Known
        term="Publisher"
        value={<a href={publisherHref(publisherId)}>{publisherName}</a>}
        basis={article.publisherBasis}
      />
      <Known term="Published" value={published ?? "unknown"} basis={article.publishedBasis} />
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
      {versions.length > 0 && (
        <div>
          <dt>Other versions</dt>
          {versions.map(({ id, ingestedOn }) => (
            <dd key={id}>
              <a href={articleHref(id)}>read {formatDay(ingestedOn)}</a>
            </dd>
          ))}
        </div>
      )}
      <Known term="Read" value={formatDay(article.ingestedOn)} basis={`by extractor ${article.extractorVersion}`} />
    </dl>
  );
}

function Known({ term, value, basis }: { term: string; value: ReactNode; basis: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
      <dd className={styles.basis}>{basis}</dd>
    </div>
  );
}

function Copies({ term, articles }: { term: string; articles: { id: string; publisherName: string }[] }) {
  return (
    <div>
      <dt>{term}</dt>
      {articles.map(({ id, publisherName }) => (
        <dd key={id}>
          <a href={articleHref(id)}>{publisherName}</a>
        </dd>
      ))}
    </div>
  );
}
