import { count, formatNumber } from "@/lib/filter/number";
import { placeHref } from "@/lib/view/address";
import type { PlaceLink } from "@/lib/view/place";
import styles from "./other-places.module.css";

type Props = {
  id: string;
  title: string;
  /** Said where there are none. */
  none: string;
  places: (PlaceLink & { note: string })[];
  /** How many are left out. */
  more: number;
};

/** Settlements that are not this one, each with how much is claimed about it. */
export function OtherPlaces({ id, title, none, places, more }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {places.length === 0 ? (
        <p className={styles.note}>{none}</p>
      ) : (
        <ul className={styles.places}>
          {places.map((place) => (
            <li key={place.id}>
              <a href={placeHref(place.id)}>{place.name}</a>
              <span className={styles.note}>{place.note}</span>
              <span className={styles.count}>
                {place.events > 0 ? count(place.events, "event") : "nothing claimed"}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.note}>{`And ${formatNumber(more)} more.`}</p>}
    </section>
  );
}
