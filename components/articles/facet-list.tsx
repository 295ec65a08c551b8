import { formatNumber } from "@/lib/filter/number";
import styles from "./article-filters.module.css";

export type FacetLink = { value: string; name: string; href: string; count: number; isChosen: boolean };

type Props = {
  title: string;
  links: FacetLink[];
  /** Where all of them are listed. */
  more?: string;
};

/** So many are shown; the others are folded away. */
const MOST_OPEN = 8;
/** More links than this make the page heavy, and nobody reads them. */
const MOST = 60;

/** The choices of one kind; those that are chosen are marked, and lead to the list without them. */
export function FacetList({ title, links, more }: Props) {
  if (links.length === 0) return null;
  const sorted = [...links.filter(({ isChosen }) => isChosen), ...links.filter(({ isChosen }) => !isChosen)];
  const [open, folded] = [sorted.slice(0, MOST_OPEN), sorted.slice(MOST_OPEN, MOST)];

  return (
    <section className={styles.facet} aria-label={title}>
      <h2>{title}</h2>
      <Links links={open} />
      {folded.length > 0 && (
        <details>
          <summary>{`${formatNumber(links.length - open.length)} more`}</summary>
          <Links links={folded} />
          {links.length > MOST && more && <a href={more}>All of them</a>}
        </details>
      )}
    </section>
  );
}

function Links({ links }: { links: FacetLink[] }) {
  return (
    <ul>
      {links.map(({ value, name, href, count, isChosen }) => (
        <li key={value}>
          <a href={href} aria-current={isChosen ? "true" : undefined}>
            <span>{name}</span>
            <span className={styles.count}>{formatNumber(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
