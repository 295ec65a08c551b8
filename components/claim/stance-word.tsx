import type { ReactNode } from "react";
import type { Stance } from "@/lib/vocabulary";
import styles from "./stance-word.module.css";

const SIGN: Record<Stance, string> = {
  // A tick would read as a confirmation.
  asserts: "M8 8v.01",
  denies: "M4 4l8 8M12 4l-8 8",
  unverified: "M5.6 6a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M8 12.4v.2",
};

/** What a claimant does with a claim, with a sign that can be told without colour. */
export function StanceWord({ stance, children }: { stance: Stance; children: ReactNode }) {
  return (
    <span className={styles.stance} data-stance={stance}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d={SIGN[stance]}
          fill="none"
          stroke="currentColor"
          strokeWidth={stance === "asserts" ? 6 : 1.9}
          strokeLinecap="round"
        />
      </svg>
      {children}
    </span>
  );
}
