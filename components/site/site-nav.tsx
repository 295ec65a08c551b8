"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import styles from "./site-nav.module.css";

const PAGES = [
  { href: "/", name: "Explorer" },
  { href: "/articles", name: "Articles" },
  { href: "/claimants", name: "Claimants" },
  { href: "/places", name: "Places" },
  { href: "/about", name: "About" },
] as const;

/** The ways to the top pages; the one the reader is in, or below, is marked. */
export function SiteNav() {
  const path = usePathname();

  return (
    <nav className={styles.nav} aria-label="Pages">
      {PAGES.map(({ href, name }) => (
        <Link
          key={href}
          className={styles.link}
          href={href}
          prefetch={false}
          aria-current={path === href ? "page" : href !== "/" && path.startsWith(`${href}/`) ? "true" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
