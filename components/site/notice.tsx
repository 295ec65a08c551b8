import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** Something that went otherwise than asked: what it was, and what to do now. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.notice}>
      <h1>{title}</h1>
      {children}
    </section>
  );
}
