import { memo, type ReactNode, useMemo } from "react";
import { ActiveFilters } from "@/components/filters/active-filters";
import { toChips } from "@/components/filters/chips";
import { describeFilter, type Found } from "@/lib/filter/describe";
import type { Filter } from "@/lib/filter/filter";
import type { Sort } from "@/lib/filter/sort";
import { DATA, dataDocsHref, dataHref } from "@/lib/view/data";
import type { Facets } from "@/lib/view/facet";
import { toNames } from "./names";
import { OfflineNote } from "./offline-note";
import styles from "./result-bar.module.css";
import { ShareMenu } from "./share-menu";
import { usePageTitle } from "./use-page-title";

type Props = {
  filter: Filter;
  found: Found;
  facets: Facets;
  sort: Sort;
  /** Of the event whose dossier is shown. */
  openTitle: string | undefined;
  railIsOpen: boolean;
  onToggleRail: () => void;
  onAsk: (filter: Filter) => void;
};

/** What is shown, as a sentence, what narrows it, and the ways to take it along. */
export const ResultBar = memo(function ResultBar({
  filter,
  found,
  facets,
  sort,
  openTitle,
  railIsOpen,
  onToggleRail,
  onAsk,
}: Props) {
  const names = useMemo(() => toNames(facets), [facets]);
  const chips = toChips(filter, names, facets);
  const sentence = describeFilter(filter, found, names);
  usePageTitle(openTitle ?? (chips.length > 0 ? sentence : null));

  return (
    <header className={styles.bar}>
      <button
        className={styles.rail}
        type="button"
        aria-expanded={railIsOpen}
        aria-controls="filters"
        onClick={onToggleRail}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M2 4h12M4.5 8h7M7 12h2" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
        Filters{chips.length > 0 && ` (${chips.length})`}
      </button>
      <div className={styles.result}>
        <p role="status" className={styles.sentence}>
          {holdDays(sentence)}
        </p>
        <ActiveFilters chips={chips} sort={sort} onAsk={onAsk} />
        <OfflineNote />
      </div>
      <div className={styles.ways}>
        <ShareMenu title={sentence} />
        <details className={styles.menu} name="ways">
          <summary>Download</summary>
          <ul>
            {DATA.map(({ name, label }) => (
              <li key={name}>
                <a href={dataHref(name, filter)}>{label}</a>
              </li>
            ))}
            <li>
              <a href={dataDocsHref()}>What they hold</a>
            </li>
          </ul>
        </details>
      </div>
    </header>
  );
});

/** A sentence whose days are not broken over two lines. */
function holdDays(sentence: string): ReactNode[] {
  return sentence.split(/(\d+ [A-Z][a-z]+ \d{4})/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={part} className={styles.day}>
        {part}
      </span>
    ),
  );
}
