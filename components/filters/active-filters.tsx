import Link from "next/link";
import type { Names } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER, toHref } from "@/lib/filter/query";
import styles from "./active-filters.module.css";
import { toChips } from "./chips";

type Props = { filter: Filter; names: Names; onAsk: (filter: Filter) => void };

/** Everything that narrows the view, each to be taken away; links, so that they need no script. */
export function ActiveFilters({ filter, names, onAsk }: Props) {
  const chips = toChips(filter, names);
  if (chips.length === 0) return null;
  const all = chips.length > 1 ? [{ name: "Clear all", side: null, without: NO_FILTER }] : [];

  return (
    <ul className={styles.chips} aria-label="Active filters">
      {[...chips, ...all].map(({ name, side, without }) => (
        <li key={name}>
          <Link
            className={without === NO_FILTER && !side ? styles.clear : styles.chip}
            data-side={side ?? undefined}
            href={toHref("/", without)}
            prefetch={false}
            scroll={false}
            onNavigate={(event) => {
              event.preventDefault();
              onAsk(without);
            }}
          >
            {name !== "Clear all" && <span className="visually-hidden">Remove </span>}
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
