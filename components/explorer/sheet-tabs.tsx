import type { KeyboardEvent } from "react";
import { formatNumber } from "@/lib/filter/number";
import styles from "./sheet-tabs.module.css";

export const TABS = ["list", "timeline", "filters"] as const;
export type Tab = (typeof TABS)[number];

const WORDS: Record<Tab, string> = { list: "List", timeline: "Timeline", filters: "Filters" };

type Props = { tabs: Tab[]; tab: Tab; onChoose: (tab: Tab) => void; count: number };

/** On a phone one of these is shown below the map. Without script all are, one after the other. */
export function SheetTabs({ tabs, tab, onChoose, count }: Props) {
  if (tabs.length < 2) return null;

  function step(event: KeyboardEvent<HTMLDivElement>) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] ?? "list";
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  return (
    <div className={styles.tabs} role="tablist" aria-label="Below the map" onKeyDown={step}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          className={styles.tab}
          data-tab={one}
          aria-selected={one === tab}
          aria-controls={one}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => onChoose(one)}
        >
          {WORDS[one]}
          {one === "list" && <span className={styles.count}>{formatNumber(count)}</span>}
        </button>
      ))}
    </div>
  );
}
