"use client";

import Link from "next/link";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { Filter } from "@/lib/filter/filter";
import { count as countOf } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import type { Sort } from "@/lib/filter/sort";
import type { EventView } from "@/lib/view/event";
import styles from "./panel.module.css";

type Props = {
  className?: string;
  /** The event that is open, or null while the list is shown. */
  event: EventView | null;
  filter: Filter;
  sort: Sort;
  count: number;
  onClose: () => void;
  children: ReactNode;
};

/** Beside the map: the list, or the dossier of one event with the way back. */
export function Panel({ className, event, filter, sort, count, onClose, children }: Props) {
  const panel = useFocusOf(event?.id);

  return (
    <aside
      ref={panel}
      id="list"
      tabIndex={-1}
      className={`${className} ${styles.panel}`}
      aria-label={event?.title ?? "Events"}
    >
      {event && (
        <p className={styles.back}>
          <Link
            href={toHref("/", { ...filter, sort })}
            data-in-place
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

/** Reading goes on where it was opened: at the top of a dossier, and then again at its row of the list. */
function useFocusOf(id: string | undefined) {
  const panel = useRef<HTMLElement>(null);
  const before = useRef(id);

  // Before anything is seen: a key pressed at once must find it there.
  useLayoutEffect(
    function followEvent() {
      const was = before.current;
      before.current = id;
      if (!panel.current || was === id) return;
      if (id) {
        panel.current.scrollTop = 0;
        panel.current.focus({ preventScroll: true });
        return;
      }
      const held = document.activeElement;
      if (held && held !== document.body && !panel.current.contains(held)) return;
      const row = panel.current.querySelector<HTMLElement>(`[data-event="${CSS.escape(was ?? "")}"]`);
      (row ?? panel.current).focus();
    },
    [id],
  );

  return panel;
}
