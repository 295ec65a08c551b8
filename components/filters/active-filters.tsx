import Link from "next/link";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER, toHref } from "@/lib/filter/query";
import type { Sort } from "@/lib/filter/sort";
import styles from "./active-filters.module.css";
import type { Chip } from "./chips";

type Props = { chips: Chip[]; sort: Sort; onAsk: (filter: Filter) => void };

const CLEAR = "clear";

/** Everything that narrows the view, each to be taken away; links, so that they need no script. */
export function ActiveFilters({ chips, sort, onAsk }: Props) {
  if (chips.length === 0) return null;
  const all = chips.length > 1 ? [{ id: CLEAR, name: "Clear all", side: null, without: NO_FILTER }] : [];

  return (
    <ul className={styles.chips} aria-label="Active filters">
      {[...chips, ...all].map(({ id, name, side, without }) => (
        <li key={id}>
          <Link
            className={id === CLEAR ? styles.clear : styles.chip}
            data-side={side ?? undefined}
            href={toHref("/", { ...without, sort })}
            data-in-place
            prefetch={false}
            scroll={false}
            onNavigate={(event) => {
              event.preventDefault();
              onAsk(without);
            }}
          >
            {id !== CLEAR && <span className="visually-hidden">Remove </span>}
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
