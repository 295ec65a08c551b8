import { DataLinks } from "@/components/data/data-links";
import type { Filter } from "@/lib/filter/filter";
import { toHref } from "@/lib/filter/query";
import styles from "./stats-page.module.css";

/** The ways to the same claims in the explorer and as data. */
export function Ways({ of }: { of: Partial<Filter> }) {
  return (
    <>
      <p className={styles.ways}>
        <a href={toHref("/", of)}>Show them on the map and the timeline</a>
      </p>
      <DataLinks of={of} />
    </>
  );
}
