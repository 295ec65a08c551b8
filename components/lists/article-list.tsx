import Link from "next/link";
import { formatWhen } from "@/lib/filter/days";
import { articleHref } from "@/lib/view/address";
import type { ArticleLine } from "@/lib/view/article";
import styles from "./article-list.module.css";

/** Articles with who printed them, when, and how much was read in each. */
export function ArticleList({ articles }: { articles: ArticleLine[] }) {
  if (articles.length === 0)
    return <p>No article has been read yet: `npm run ingest` reads those of seeds/articles.</p>;

  return (
    <ul className={styles.articles}>
      {articles.map((article) => (
        <li key={article.id}>
          <p className={styles.meta}>
            <time dateTime={article.publishedOn ?? undefined}>{sayPublished(article)}</time>
            <span>{article.publisherName}</span>
            {article.agency && article.agency !== article.publisherName && <span>with {article.agency}</span>}
          </p>
          <h2 className={article.titled ? styles.title : styles.beginning}>
            <Link href={articleHref(article.id)}>{article.headline}</Link>
          </h2>
          <p className={styles.count}>{article.claimCount === 1 ? "1 claim" : `${article.claimCount} claims`}</p>
        </li>
      ))}
    </ul>
  );
}

function sayPublished({ publishedOn, publishedPrecision }: ArticleLine): string {
  return publishedOn
    ? formatWhen({ from: publishedOn, to: publishedOn, precision: publishedPrecision })
    : "day unknown";
}
