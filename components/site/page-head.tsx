import type { ReactNode } from "react";
import styles from "./page-head.module.css";

/** The title of a page to be read, and what it is about in a sentence or two. */
export function PageHead({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p>{children}</p>
    </header>
  );
}
