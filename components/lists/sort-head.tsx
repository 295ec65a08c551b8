import styles from "./sort-head.module.css";

type Props = {
  name: string;
  /** Where the list is sorted by it; null where it is. */
  href: string | null;
  /** Which way it then is. */
  order?: "ascending" | "descending";
};

/** The head of a column by which a list can be sorted: a link, so that it needs no script. */
export function SortHead({ name, href, order = "descending" }: Props) {
  return (
    <th scope="col" aria-sort={href === null ? order : undefined}>
      {href === null ? (
        <span className={styles.current}>{name}</span>
      ) : (
        <a className={styles.sort} href={href} title={`Sort by “${name}”`}>
          {name}
        </a>
      )}
    </th>
  );
}
