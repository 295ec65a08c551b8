import styles from "./site-footer.module.css";

/** Below the pages to be read; the explorer has the whole window to itself. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>Claimline shows what is claimed, by whom, and who disputes it. It does not say what is true.</p>
      <nav className={styles.links} aria-label="More">
        <a href="/publishers">Publishers</a>
        <a href="/unlocated">Claims without a pin</a>
        <a href="/data">Data</a>
        <a href="/api">For programs</a>
        <a href="/about#credits">Licences and credits</a>
        <a href="/about#corrections">Corrections</a>
      </nav>
    </footer>
  );
}
