import { formatNumber } from "@/lib/filter/number";
import styles from "./choice-links.module.css";

export type ChoiceLink = { key: string; name: string; href: string; isChosen: boolean; count?: number };

type Props = { label: string; choices: ChoiceLink[] };

/** A few choices beside each other, of which one holds; links, so that they need no script. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav className={styles.choices} aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <ul>
        {choices.map(({ key, name, href, isChosen, count }) => (
          <li key={key}>
            <a href={href} aria-current={isChosen ? "true" : undefined}>
              {name}
              {count !== undefined && <span className={styles.count}>{formatNumber(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
