import type { CSSProperties } from "react";
import { claimAnchor } from "@/lib/view/address";
import type { ArticleView } from "@/lib/view/article";
import { toBlocks } from "@/lib/view/blocks";
import { toLines, toNotes } from "@/lib/view/lines";
import { sayPosition } from "@/lib/view/position";
import { ArticleFacts } from "./article-facts";
import { ArticleHead } from "./article-head";
import { ArticleText } from "./article-text";
import { ClaimSteps } from "./claim-steps";
import { NoteList } from "./note-list";
import styles from "./reader.module.css";

/** An article as far as it may be shown, its claims marked in the text and noted beside it. */
export function Reader({ article }: { article: ArticleView }) {
  const notes = toNotes(article.claims);
  const blocks = toBlocks(toLines(article, notes), notes);
  const steps = notes.map(({ number, claim, report }) => ({
    number,
    anchor: claimAnchor(report.id),
    label: `${claim.claimantName} ${sayPosition(claim)}`,
  }));

  return (
    <article className={styles.reader}>
      <ArticleHead article={article} />
      <ArticleFacts article={article} />
      <div className={styles.flow}>
        <div className={styles.body} style={{ "--blocks": Math.max(1, blocks.length) } as CSSProperties}>
          <ArticleText blocks={blocks} language={article.language} url={article.url} />
          <NoteList blocks={blocks} count={notes.length} />
        </div>
        {steps.length > 0 && <ClaimSteps steps={steps} />}
      </div>
    </article>
  );
}
