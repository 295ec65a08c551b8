import type { ReactNode } from "react";
import styles from "./furniture-fold.module.css";

/** Menus and teasers of the page, folded where they are long: they are of the page, and not of the article. */
export function FurnitureFold({ lines, children }: { lines: number; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary lang="en">{`${lines} lines of the page around the article`}</summary>
      {children}
    </details>
  );
}
