import { writeBox } from "@/lib/filter/box";
import { SIDE_WORDS, STANCE_WORDS, STATUS_WORDS, TYPE_WORDS } from "@/lib/filter/words";
import type { SearchAddress } from "@/lib/view/search";
import styles from "./search-form.module.css";
import { SearchIcon } from "./search-icon";

const CHOICES = [
  { title: "Who claims it", name: "side", words: SIDE_WORDS },
  { title: "What is claimed", name: "type", words: TYPE_WORDS },
  { title: "Stance", name: "stance", words: STANCE_WORDS },
  { title: "Status of the event", name: "status", words: STATUS_WORDS },
] as const;

/** The words, and what narrows the claims and articles that are found by them. A form of this very address; it needs no script. */
export function SearchForm({ address: { filter, kind } }: { address: SearchAddress }) {
  const { q, from, to, claimant, publisher, place, bbox } = filter;
  const hidden = { claimant, publisher, place, kind: kind ? [kind] : [], bbox: bbox ? [writeBox(bbox)] : [] };

  return (
    <search>
      <form className={styles.form} action="/search" aria-label="Search for">
        <h1>
          <label htmlFor="search-words">Search</label>
        </h1>
        <span className={styles.field}>
          <input
            key={q}
            id="search-words"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
            placeholder="Place, claimant, outlet or words"
          />
          <button type="submit">
            <SearchIcon />
            <span className="visually-hidden">Search</span>
          </button>
        </span>
        <p className={styles.help}>
          Any spelling finds a name: Blagodatnoye, Благодатне. Words in “quotes” are sought after one another.
        </p>
        <details className={styles.narrow}>
          <summary>Narrow the claims and articles</summary>
          <div className={styles.choices}>
            {CHOICES.map(({ title, name, words }) => (
              <fieldset key={name}>
                <legend>{title}</legend>
                {Object.entries(words).map(([value, word]) => (
                  <label key={value}>
                    <input
                      type="checkbox"
                      name={name}
                      value={value}
                      defaultChecked={filter[name].some((one) => one === value)}
                    />
                    {word}
                  </label>
                ))}
              </fieldset>
            ))}
            <fieldset>
              <legend>Days</legend>
              <label className={styles.day}>
                From <input type="date" name="from" defaultValue={from} />
              </label>
              <label className={styles.day}>
                To <input type="date" name="to" defaultValue={to} />
              </label>
            </fieldset>
          </div>
          <button className={styles.show} type="submit">
            Show
          </button>
        </details>
        {Object.entries(hidden).flatMap(([name, values]) =>
          values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
        )}
      </form>
    </search>
  );
}
