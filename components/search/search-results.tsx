import { formatNumber } from "@/lib/filter/number";
import { type HitGroup, KIND_WORDS, type SearchAddress, type SearchView, toSearchHref } from "@/lib/view/search";
import { HitLine } from "./hit-line";
import { KindTabs } from "./kind-tabs";
import styles from "./search-results.module.css";

type Props = { address: SearchAddress; found: SearchView };

/** What is found: the first of each kind, or one kind alone with the ways to its other pages. */
export function SearchResults({ address, found: { groups, page } }: Props) {
  const { filter, kind } = address;

  return (
    <>
      <KindTabs address={address} groups={groups} />
      {!page &&
        groups
          .filter(({ items }) => items.length > 0)
          .map((group) => <Group key={group.kind} group={group} address={address} />)}
      {page && kind && (
        <section className={styles.group} aria-label={KIND_WORDS[kind]}>
          <h2 className="visually-hidden">{KIND_WORDS[kind]}</h2>
          <ul>
            {page.items.map((hit) => (
              <HitLine key={hit.id} hit={hit} />
            ))}
          </ul>
          {page.items.length === 0 && <p className={styles.none}>None of this kind.</p>}
          {page.pages > 1 && (
            <nav className={styles.pages} aria-label="Pages of this list">
              {page.number > 1 && (
                <a href={toSearchHref({ filter, kind, page: page.number - 1 })} rel="prev">
                  Previous page
                </a>
              )}
              <span>{`Page ${page.number} of ${page.pages}`}</span>
              {page.number < page.pages && (
                <a href={toSearchHref({ filter, kind, page: page.number + 1 })} rel="next">
                  Next page
                </a>
              )}
            </nav>
          )}
        </section>
      )}
    </>
  );
}

function Group({ group, address: { filter } }: { group: HitGroup; address: SearchAddress }) {
  const { kind, items, count, isMore } = group;
  const id = `found-${kind}`;

  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{KIND_WORDS[kind]}</h2>
      <ul>
        {items.map((hit) => (
          <HitLine key={hit.id} hit={hit} />
        ))}
      </ul>
      {count > items.length && (
        <p className={styles.all}>
          <a href={toSearchHref({ filter, kind, page: 1 })}>
            {isMore
              ? `More than ${formatNumber(count)}: show the first`
              : `All ${formatNumber(count)} ${KIND_WORDS[kind].toLowerCase()}`}
          </a>
        </p>
      )}
    </section>
  );
}
