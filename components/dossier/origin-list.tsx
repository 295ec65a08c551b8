import { count } from "@/lib/filter/number";
import { publisherHref } from "@/lib/view/address";
import type { Origin } from "@/lib/view/origins";
import { FoldList } from "./fold-list";
import styles from "./origin-list.module.css";

/** Who printed it: each origin with its outlets, as one agency's copies are one source. */
export function OriginList({ origins, outlets }: { origins: Origin[]; outlets: number }) {
  return (
    <section aria-labelledby="printed">
      <h2 id="printed" className={styles.title}>
        Who printed it{" "}
        <span className={styles.count}>
          {count(outlets, "outlet")}, from {count(origins.length, "origin")}
        </span>
      </h2>
      <FoldList
        items={origins.map(({ id, name, joinedBy, outlets }) => (
          <li key={id}>
            {joinedBy && (
              <p>
                <strong>{name}</strong> <span className={styles.note}>{JOINED[joinedBy]}</span>
              </p>
            )}
            <ul className={styles.outlets} data-joined={joinedBy}>
              {outlets.map((outlet) => (
                <li key={outlet.id}>
                  <a href={publisherHref(outlet.id)}>{outlet.name}</a>
                  {outlet.articles > 1 && <span className={styles.note}> {outlet.articles} articles</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
        first={18}
        noun="origins"
        frame={(items) => <ul className={styles.origins}>{items}</ul>}
      />
    </section>
  );
}

const JOINED = { agency: "one agency’s report", house: "one house", text: "one text, printed by several" } as const;
