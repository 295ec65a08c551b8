import type { ReactNode } from "react";
import styles from "./fold-list.module.css";

type Props = {
  items: ReactNode[];
  /** So many are seen at once. */
  first: number;
  /** What they are, in the plural. */
  noun: string;
  /** Puts a part of the items into their list or table. */
  frame: (items: ReactNode[]) => ReactNode;
};

/** The first of many, and the others on demand. One more than the first is not folded. */
export function FoldList({ items, first, noun, frame }: Props) {
  if (items.length <= first + 1) return frame(items);

  return (
    <>
      {frame(items.slice(0, first))}
      <details className={styles.fold}>
        <summary>{`${items.length - first} more ${noun}`}</summary>
        {frame(items.slice(first))}
      </details>
    </>
  );
}
