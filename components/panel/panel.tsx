import Link from "next/link";
import type { ReactNode } from "react";
import type { Filter } from "@/lib/filter/filter";
import { toHref } from "@/lib/filter/query";
import type { EventView } from "@/lib/view/event";
import styles from "./panel.module.css";
import { count as countOf } from "./sources";

type Props = {
  className?: string;
  /** The event that is open, or null while the list is shown. */
  event: EventView | null;
  filter: Filter;
  count: number;
  onClose: () => void;
  children: ReactNode;
};

/** Beside the map: the list, or the dossier of one event with the way back. */
export function Panel({ className, event, filter, count, onClose, children }: Props) {
  return (
    <aside id="list" className={`${className} ${styles.panel}`} aria-label={event?.title ?? "Events"}>
      {event && (
        <p className={styles.back}>
          <Link
            href={toHref("/", filter)}
            prefetch={false}
            scroll={false}
            onNavigate={(navigation) => {
              navigation.preventDefault();
              onClose();
            }}
          >
            ← Back to {countOf(count, "event")}
          </Link>
        </p>
      )}
      {children}
    </aside>
  );
}
