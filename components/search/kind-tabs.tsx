import { formatNumber } from "@/lib/filter/number";
import { type HitGroup, KIND_WORDS, type SearchAddress, toSearchHref } from "@/lib/view/search";
import styles from "./kind-tabs.module.css";

/** How many of each kind are found, and the ways to one kind alone. */
export function KindTabs({ address: { filter, kind }, groups }: { address: SearchAddress; groups: HitGroup[] }) {
  return (
    <nav aria-label="Kinds of results">
      <ul className={styles.tabs}>
        <li>
          <a href={toSearchHref({ filter, kind: null, page: 1 })} aria-current={kind === null ? "page" : undefined}>
            All kinds
          </a>
        </li>
        {groups
          .filter((group) => group.count > 0 || group.kind === kind)
          .map((group) => (
            <li key={group.kind}>
              <a
                href={toSearchHref({ filter, kind: group.kind, page: 1 })}
                aria-current={kind === group.kind ? "page" : undefined}
              >
                {`${KIND_WORDS[group.kind]} `}
                <span className={styles.count}>{`${formatNumber(group.count)}${group.isMore ? "+" : ""}`}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
