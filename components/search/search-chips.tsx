import styles from "@/components/filters/active-filters.module.css";
import { toChips } from "@/components/filters/chips";
import type { Names } from "@/lib/filter/describe";
import { NO_FILTER } from "@/lib/filter/query";
import { type SearchAddress, toSearchHref } from "@/lib/view/search";

/** No choice is offered here, so that none is missing. */
const NONE = { side: [], claimant: [], stance: [], type: [], status: [], publisher: [], place: [] };

/** Everything that narrows a search, each to be taken away. */
export function SearchChips({ address: { filter, kind }, names }: { address: SearchAddress; names: Names }) {
  const { q } = filter;
  const chips = toChips({ ...filter, q: undefined }, names, NONE);
  if (chips.length === 0) return null;
  const all = chips.length > 1 ? [{ id: "clear", name: "Clear all", side: null, without: NO_FILTER }] : [];

  return (
    <ul className={styles.chips} aria-label="Active filters">
      {[...chips, ...all].map(({ id, name, side, without }) => (
        <li key={id}>
          <a
            className={id === "clear" ? styles.clear : styles.chip}
            data-side={side ?? undefined}
            href={toSearchHref({ filter: { ...without, q }, kind, page: 1 })}
          >
            {id !== "clear" && <span className="visually-hidden">Remove </span>}
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
