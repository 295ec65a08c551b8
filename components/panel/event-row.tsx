import Link from "next/link";
import { StatusGlyph } from "@/components/claim/status-glyph";
import { type Linked, pointing } from "@/components/explorer/linked";
import { formatWhen } from "@/lib/filter/days";
import type { Filter } from "@/lib/filter/filter";
import { toHref } from "@/lib/filter/query";
import type { Sort } from "@/lib/filter/sort";
import { STATUS_WORDS } from "@/lib/filter/words";
import type { EventView } from "@/lib/view/event";
import { REASON_WORDS, whyUnlocated } from "@/lib/view/unlocated";
import styles from "./event-row.module.css";
import { countSources } from "./sources";

type Props = Linked & {
  event: EventView;
  filter: Filter;
  sort: Sort;
  /** Where it stands in a list of which not all rows are there. */
  place: { number: number; of: number } | null;
};

/** One event in the list: what is claimed, where and when, by whom, and how often it was printed. */
export function EventRow({ event, filter, sort, place, hovered, onHover, onOpen }: Props) {
  const { id, title, claims } = event;
  const claimants = [...new Map(claims.map((claim) => [claim.claimantId, claim])).values()];

  return (
    <li
      className={styles.row}
      aria-posinset={place?.number}
      aria-setsize={place?.of}
      data-hovered={hovered?.id === id || undefined}
      {...pointing(event, onHover)}
    >
      <span className={styles.glyph}>
        <StatusGlyph glyph={event} />
      </span>
      <div className={styles.body}>
        <Link
          className={styles.title}
          data-event={id}
          data-in-place
          href={toHref("/", { ...filter, sort, event: id })}
          prefetch={false}
          scroll={false}
          onNavigate={(navigation) => {
            navigation.preventDefault();
            onOpen(id);
          }}
        >
          {title}
        </Link>
        <p className={styles.facts}>
          {formatWhen({ from: event.from, to: event.to, precision: event.datePrecision }, "short")} ·{" "}
          {event.place?.admin1 || REASON_WORDS[whyUnlocated(event)].title}
        </p>
        <ul className={styles.claimants} aria-label="Claimants">
          {claimants.map(({ claimantId, claimantName, side }) => (
            <li key={claimantId} data-side={side}>
              <span>{claimantName}</span>
            </li>
          ))}
        </ul>
        <p className={styles.facts}>
          {STATUS_WORDS[event.status]}
          {event.unverified && ", unverified"} · {countSources(event)}
        </p>
      </div>
    </li>
  );
}
