import type { CSSProperties } from "react";
import type { Block } from "@/lib/view/blocks";
import { NoteCard } from "./note-card";
import styles from "./note-list.module.css";

/** The claims of an article, numbered as in its text: each beside its part, or on a phone all below it. */
export function NoteList({ blocks, count }: { blocks: Block[]; count: number }) {
  return (
    <aside className={styles.notes} aria-labelledby="notes">
      <h2 id="notes" className={styles.title}>
        {count === 1 ? "1 claim in this article" : `${count} claims in this article`}
      </h2>
      {count === 0 && <p className={styles.none}>Nothing in it was read as a claim of the types that are coded.</p>}
      {blocks.map(
        ({ start, notes }, index) =>
          notes.length > 0 && (
            <ol
              key={start}
              className={styles.group}
              style={{ "--row": index + 1 } as CSSProperties}
              data-first={index === 0 || undefined}
            >
              {notes.map((note) => (
                <NoteCard key={note.report.id} note={note} />
              ))}
            </ol>
          ),
      )}
    </aside>
  );
}
