import type { FootProps } from "@/components/explorer/frame";
import { toNames } from "@/components/explorer/names";
import { describeFilter } from "@/lib/filter/describe";
import { toHref } from "@/lib/filter/query";
import styles from "./embed.module.css";

/** Below a frame: what it shows, that it is claims, whose page it is and the way to the whole of it. */
export function EmbedFoot({ filter, found, facets, sort, event }: FootProps) {
  return (
    <footer className={styles.foot}>
      <p role="status" className={styles.sentence}>
        {describeFilter(filter, found, toNames(facets))}
      </p>
      <p>
        <span className={styles.caution}>Claims, not facts.</span>{" "}
        <a href={toHref("/", { ...filter, sort, event })} target="_blank" rel="noopener">
          Open the full view on Claimline
        </a>
      </p>
    </footer>
  );
}
