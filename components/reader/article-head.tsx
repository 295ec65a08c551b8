import { formatDay, formatWhen } from "@/lib/filter/days";
import { articleHref } from "@/lib/view/address";
import type { ArticleView } from "@/lib/view/article";
import styles from "./article-head.module.css";

/** What an article is called, who printed it and when. */
export function ArticleHead({ article }: { article: ArticleView }) {
  const { headline, titled, publisherName, agency, publishedOn, publishedPrecision, supersededById } = article;

  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <strong>{publisherName}</strong>
        {agency && agency !== publisherName && ` · with ${agency}`}
        {` · ${publishedOn ? formatWhen({ from: publishedOn, to: publishedOn, precision: publishedPrecision }) : "day of publication unknown"}`}
        {!titled && " · without a title, begins:"}
      </p>
      {supersededById && (
        <p className={styles.corrected}>
          Corrected since: this text was read on {formatDay(article.ingestedOn)}, and{" "}
          <a href={articleHref(supersededById)}>another version</a> stands in its place. What only this one says counts
          for nothing.
        </p>
      )}
      <h1 className={titled ? styles.title : styles.beginning}>{headline}</h1>
    </header>
  );
}
