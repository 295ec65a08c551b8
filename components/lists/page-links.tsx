import { formatNumber } from "@/lib/filter/number";
import type { Place } from "@/lib/view/page";
import styles from "./page-links.module.css";

/** The ways to the pages before and after; nothing where there is only one. A query of the path stays. */
export function PageLinks({ page: { number, pages }, path }: { page: Place; path: string }) {
  if (pages === 1) return null;
  const to = (page: number) => `${path}${path.includes("?") ? "&" : "?"}page=${page}`;

  return (
    <nav className={styles.links} aria-label="Pages of this list">
      {number > 1 && (
        <a href={to(number - 1)} rel="prev">
          Previous page
        </a>
      )}
      <span>{`Page ${formatNumber(number)} of ${formatNumber(pages)}`}</span>
      {number < pages && (
        <a href={to(number + 1)} rel="next">
          Next page
        </a>
      )}
    </nav>
  );
}
