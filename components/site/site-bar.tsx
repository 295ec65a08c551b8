import Link from "next/link";
import { SearchBox } from "@/components/search/search-box";
import type { Theme } from "@/lib/view/theme";
import styles from "./site-bar.module.css";
import { SiteNav } from "./site-nav";
import { ThemeSwitch } from "./theme-switch";

/** The slim bar on top of every page. Every page has an element with the id `main`. */
export function SiteBar({ theme }: { theme: Theme }) {
  return (
    <header className={styles.bar}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <Link className={styles.name} href="/">
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M12 4a8 8 0 0 0 0 16z" fill="var(--side-ru)" />
          <path d="M12 4a8 8 0 0 1 0 16z" fill="var(--side-ua)" />
          <path d="M12 1.5v21" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span className={styles.word}>Claimline</span>
      </Link>
      <SiteNav />
      <SearchBox />
      <ThemeSwitch theme={theme} />
    </header>
  );
}
