import type { Filter } from "@/lib/filter/filter";
import { toQuery } from "@/lib/filter/query";
import { SORT_WORDS, SORTS, type Sort } from "@/lib/filter/sort";
import styles from "./sort-choice.module.css";

type Props = { filter: Filter; sort: Sort; onSort: (sort: Sort) => void };

/** In what order the list is. Without script it is a form of this very address, sent by its button. */
export function SortChoice({ filter, sort, onSort }: Props) {
  return (
    <form className={styles.sort} action="/">
      <label>
        Order
        <select name="sort" value={sort} onChange={(event) => onSort(event.target.value as Sort)}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {SORT_WORDS[one]}
            </option>
          ))}
        </select>
      </label>
      {[...toQuery(filter)].map(([key, value]) => (
        <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
      ))}
      <button className={`${styles.show} without-script`} type="submit">
        Show
      </button>
    </form>
  );
}
