import type { ArticleView } from "@/lib/view/article";
import { toLines, toNotes } from "@/lib/view/lines";
import { ArticleFacts } from "./article-facts";
import { ArticleHead } from "./article-head";
import { ArticleText } from "./article-text";
import { FlashTarget } from "./flash-target";
import { NoteList } from "./note-list";
import styles from "./reader.module.css";

/** An article as printed, its claims marked in the text and listed beside it. */
export function Reader({ article }: { article: ArticleView }) {
  const notes = toNotes(article.claims);

  return (
    <article className={styles.reader}>
      <ArticleHead article={article} />
      <ArticleFacts article={article} />
      <ArticleText lines={toLines(article, notes)} language={article.language} />
      <NoteList notes={notes} />
      <FlashTarget />
    </article>
  );
}
