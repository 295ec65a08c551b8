import type { KeyboardEvent } from "react";
import { formatNumber } from "@/lib/filter/number";
import styles from "./sheet-tabs.module.css";

const TABS = { list: "List", timeline: "Timeline", filters: "Filters" } as const;
export type Tab = keyof typeof TABS;

type Props = { tab: Tab; onChoose: (tab: Tab) => void; count: number };

/** On a phone one of three is shown below the map. Without script all three are, one after the other. */
export function SheetTabs({ tab, onChoose, count }: Props) {
  const tabs = Object.keys(TABS) as Tab[];

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
          {TABS[one]}
          {one === "list" && <span className={styles.count}>{formatNumber(count)}</span>}
        </button>
      ))}
    </div>
  );
}
