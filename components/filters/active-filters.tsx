import Link from "next/link";
import type { Names } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER, toHref } from "@/lib/filter/query";
import type { Sort } from "@/lib/filter/sort";
import type { Facets } from "@/lib/view/facet";
import styles from "./active-filters.module.css";
import { toChips } from "./chips";

type Props = { filter: Filter; sort: Sort; names: Names; facets: Facets; onAsk: (filter: Filter) => void };

const CLEAR = "clear";

/** Everything that narrows the view, each to be taken away; links, so that they need no script. */
export function ActiveFilters({ filter, sort, names, facets, onAsk }: Props) {
  const chips = toChips(filter, names, facets);
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
