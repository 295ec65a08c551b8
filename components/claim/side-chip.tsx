import { SIDE_WORDS } from "@/lib/filter/words";
import type { Side } from "@/lib/vocabulary";
import styles from "./side-chip.module.css";

/** Whose side a claimant is on: colour and words, never colour alone. */
export function SideChip({ side }: { side: Side }) {
  return (
    <span className={styles.chip} data-side={side}>
      {SIDE_WORDS[side]}
    </span>
  );
}
