import Link from "next/link";
import { DataLinks as Files } from "@/components/data/data-links";
import type { Filter } from "@/lib/filter/filter";
import { toHref } from "@/lib/filter/query";
import styles from "./stats-page.module.css";

/** The ways to the same claims in the explorer and as data. */
export function DataLinks({ of }: { of: Partial<Filter> }) {
  return (
    <>
      <p className={styles.ways}>
        <Link href={toHref("/", of)} prefetch={false}>
          Show them on the map and the timeline
        </Link>
      </p>
      <Files of={of} />
    </>
  );
}
