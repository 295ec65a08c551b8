import { formatWhen } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import { articleHref, publisherHref } from "@/lib/view/address";
import type { ArticleLine } from "@/lib/view/article";
import { languageName } from "@/lib/view/language";
import styles from "./article-list.module.css";

type Props = { articles: ArticleLine[] /** Of the headlines. */; level?: 2 | 3 };

/** Articles with who printed them, when, and how much was read in each. */
export function ArticleList({ articles, level = 2 }: Props) {
  const Title = `h${level}` as const;

  return (
    <ul className={styles.articles}>
      {articles.map((article) => (
        <li key={article.id}>
          <p className={styles.meta}>
            <time dateTime={article.publishedOn ?? undefined}>{sayPublished(article)}</time>
            <a href={publisherHref(article.publisherId)}>{article.publisherName}</a>
            {article.agency && article.agency !== article.publisherName && <span>with {article.agency}</span>}
          </p>
          <Title className={article.titled ? styles.title : styles.beginning}>
            <a
              href={articleHref(article.id)}
              lang={isRead(article) ? undefined : article.language.replace("und", "") || undefined}
            >
              {article.headline}
            </a>
          </Title>
          <p className={styles.count}>{sayRead(article)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Only English is read. */
function isRead({ language }: ArticleLine): boolean {
  return language === "en";
}

function sayRead(article: ArticleLine): string {
  return isRead(article) ? count(article.claimCount, "claim") : `not read: in ${languageName(article.language)}`;
}

function sayPublished({ publishedOn, publishedPrecision }: ArticleLine): string {
  return publishedOn
    ? formatWhen({ from: publishedOn, to: publishedOn, precision: publishedPrecision })
    : "day unknown";
}
