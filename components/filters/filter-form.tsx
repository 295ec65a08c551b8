import { type FormEvent, memo } from "react";
import { writeBox } from "@/lib/filter/box";
import type { Filter } from "@/lib/filter/filter";
import { NO_FILTER } from "@/lib/filter/query";
import { SORTS, type Sort } from "@/lib/filter/sort";
import { STANCE_WORDS, STATUS_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import type { Facets } from "@/lib/view/facet";
import { ChoiceList } from "./choice-list";
import { ClaimantChoices } from "./claimant-choices";
import { DayFields } from "./day-fields";
import styles from "./filter-form.module.css";
import { useCoarse } from "./use-coarse";

type Props = { className?: string; filter: Filter; sort: Sort; facets: Facets; onAsk: (filter: Filter) => void };

/** A form of this very address: without script it is sent by its button, with script each choice asks at once. */
export const FilterForm = memo(function FilterForm({ className, filter, sort, facets, onAsk }: Props) {
  const asking = { filter, facets, isCoarse: useCoarse(), onAsk };

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    if (q !== (filter.q ?? "")) onAsk({ ...filter, q: q || undefined });
  }

  return (
    <form id="filters" className={`${className} ${styles.form}`} action="/" aria-label="Filters" onSubmit={search}>
      <label className={styles.search}>
        <span className={styles.legend}>Search</span>
        <span className={styles.field}>
          <input key={filter.q} type="search" name="q" defaultValue={filter.q} placeholder="Place, name or words" />
          <button type="submit" aria-label="Search">
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path
                d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.75"
                strokeLinecap="round"
              />
            </svg>
          </button>
        </span>
      </label>
      <DayFields filter={filter} onAsk={onAsk} />
      <ClaimantChoices {...asking} />
      <ChoiceList title="What is claimed" name="type" words={TYPE_WORDS} {...asking} />
      <ChoiceList title="Status of the event" name="status" words={STATUS_WORDS} {...asking} />
      <ChoiceList title="Stance" name="stance" words={STANCE_WORDS} {...asking} />
      <ChoiceList title="Printed by" name="publisher" find="Find an outlet" {...asking} />
      {filter.place.map((place) => (
        <input key={place} type="hidden" name="place" value={place} />
      ))}
      {filter.bbox && <input type="hidden" name="bbox" value={writeBox(filter.bbox)} />}
      {sort !== SORTS[0] && <input type="hidden" name="sort" value={sort} />}
      <div className={styles.buttons}>
        <button className={`${styles.show} without-script`} type="submit">
          Show
        </button>
        <a
          href="/"
          onClick={(event) => {
            event.preventDefault();
            onAsk(NO_FILTER);
          }}
        >
          Clear all
        </a>
      </div>
    </form>
  );
});
