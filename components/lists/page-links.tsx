import Link from "next/link";
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
        <Link href={to(number - 1)} rel="prev" prefetch={false}>
          Previous page
        </Link>
      )}
      <span>{`Page ${formatNumber(number)} of ${formatNumber(pages)}`}</span>
      {number < pages && (
        <Link href={to(number + 1)} rel="next" prefetch={false}>
          Next page
        </Link>
      )}
    </nav>
  );
}
