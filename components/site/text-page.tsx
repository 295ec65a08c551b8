import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import styles from "./text-page.module.css";

type Props = {
  children: ReactNode;
  /** `wide` for pages with a column beside the text, `full` for those with more than one. */
  width?: "text" | "wide" | "full";
};

/** A page to be read: its `main`, and the footer below it. */
export function TextPage({ children, width = "text" }: Props) {
  return (
    <>
      <main id="main" tabIndex={-1} className={styles[width]}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
