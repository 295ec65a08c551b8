import Link from "next/link";
import { STATUS_WORDS } from "@/lib/filter/words";
import { eventHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";
import { STATUS_RULES, UNVERIFIED_RULE } from "@/lib/view/status";
import styles from "./event-heading.module.css";
import { StatusGlyph } from "./status-glyph";

type Heading = Pick<EventView, "id" | "title" | "status" | "sides" | "unverified">;
type Props = { event: Heading; level?: 1 | 2 | 3 /** Leads to the dossier. */; link?: boolean };

/** The title, which says who claims it, and the status in words with the rule that gave it. */
export function EventHeading({ event, level = 2, link = false }: Props) {
  const Title = `h${level}` as const;

  return (
    <header className={styles.heading} data-level={level}>
      <Title className={styles.title}>
        {link ? <Link href={eventHref(event.id)}>{event.title}</Link> : event.title}
      </Title>
      <div className={styles.status}>
        <StatusGlyph glyph={event} size={24} />
        <p>
          <strong>{STATUS_WORDS[event.status]}</strong>
          {event.unverified && <strong>, unverified</strong>}
          <span className={styles.rule}>
            {" "}
            {STATUS_RULES[event.status]} {event.unverified && UNVERIFIED_RULE}
          </span>
        </p>
      </div>
    </header>
  );
}
