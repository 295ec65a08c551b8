import styles from "@/components/stats/stats-page.module.css";
import { formatNumber } from "@/lib/filter/number";
import type { PlaceFacts, Spelling } from "@/lib/view/place";
import own from "./place-names.module.css";

/** More spellings of the gazetteer than this are folded away. */
const MOST = 30;

/** How articles write it, beside how the gazetteer does. */
export function PlaceNames({ facts: { names }, spellings }: { facts: PlaceFacts; spellings: Spelling[] }) {
  const shown = names.slice(0, MOST);

  return (
    <section aria-labelledby="names">
      <h2 id="names">Spellings</h2>
      {spellings.length > 0 && (
        <>
          <h3 className={own.head}>In the articles</h3>
          <ul className={own.names}>
            {spellings.map(({ text, count }) => (
              <li key={text}>
                {text} <span className={own.count}>{formatNumber(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={own.head}>In the gazetteer</h3>
      <ul className={own.names}>
        {shown.map(({ name, language }) => (
          <li key={name}>
            <span lang={language ?? undefined}>{name}</span>
            {language && <span className={own.count}> {language}</span>}
          </li>
        ))}
      </ul>
      {names.length > shown.length && (
        <p className={styles.note}>{`And ${formatNumber(names.length - shown.length)} more.`}</p>
      )}
    </section>
  );
}
