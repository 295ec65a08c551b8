import Link from "next/link";
import type { Place } from "@/lib/view/page";
import styles from "./page-links.module.css";

/** The ways to the pages before and after; nothing where there is only one. */
export function PageLinks({ page: { number, pages }, path }: { page: Place; path: string }) {
  if (pages === 1) return null;
  const hrefOf = (page: number) => `${path}${path.includes("?") ? "&" : "?"}page=${page}`;

  return (
    <nav className={styles.links} aria-label="Pages of this list">
      {number > 1 && (
        <Link href={hrefOf(number - 1)} rel="prev">
          Previous page
        </Link>
      )}
      <span>{`Page ${number} of ${pages}`}</span>
      {number < pages && (
        <Link href={hrefOf(number + 1)} rel="next">
          Next page
        </Link>
      )}
    </nav>
  );
}
