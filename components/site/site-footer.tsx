import Link from "next/link";
import styles from "./site-footer.module.css";

/** Below the pages to be read; the explorer has the whole window to itself. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>Claimline shows what is claimed, by whom, and who disputes it. It does not say what is true.</p>
      <nav className={styles.links} aria-label="More">
        <Link href="/publishers">Publishers</Link>
        <Link href="/unlocated">Claims without a pin</Link>
        <Link href="/data">Data</Link>
        <Link href="/api">For programs</Link>
        <Link href="/about#credits">Licences and credits</Link>
        <Link href="/about#corrections">Corrections</Link>
      </nav>
    </footer>
  );
}
