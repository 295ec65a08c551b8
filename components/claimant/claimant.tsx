import Link from "next/link";
import { SideChip } from "@/components/claim/side-chip";
import { EventList } from "@/components/lists/event-list";
import { PageLinks } from "@/components/lists/page-links";
import { formatSpan } from "@/lib/filter/days";
import { toHref } from "@/lib/filter/query";
import { claimantHref } from "@/lib/view/address";
import { type ClaimantView, countClaims } from "@/lib/view/claimant";
import styles from "./claimant.module.css";
import { ShareTable } from "./share-table";

/** What one actor has claimed: what others say of the same events, and its claims over time. */
export function Claimant({ claimant }: { claimant: ClaimantView }) {
  const { id, name, side, kind, parent, parts, from, to, events } = claimant;
  const claims = countClaims(claimant);
  const first = from ?? to;

  return (
    <article className={styles.claimant}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <SideChip side={side} /> {kind}
          {parent && (
            <>
              {" "}
              of <Link href={claimantHref(parent.id)}>{parent.name}</Link>
            </>
          )}
        </p>
        <h1>{name}</h1>
        <p className={styles.summary}>
          {claims === 1 ? "1 claim" : `${claims} claims`} about{" "}
          {events.total === 1 ? "1 event" : `${events.total} events`}
          {first && `, ${formatSpan(first, to ?? first)}`}.{" "}
          <Link href={toHref("/", { claimant: [id] })}>Show them on the map and the timeline</Link>
        </p>
        {parts.length > 0 && (
          <p className={styles.summary}>
            Counted apart:{" "}
            {parts.map((part, index) => (
              <span key={part.id}>
                {index > 0 && ", "}
                <Link href={claimantHref(part.id)}>{part.name}</Link>
              </span>
            ))}
          </p>
        )}
      </header>
      <ShareTable shares={claimant.shares} />
      <section aria-labelledby="over-time">
        <h2 id="over-time">Over time</h2>
        <EventList events={events.items} />
        <PageLinks page={events} path={claimantHref(id)} />
      </section>
    </article>
  );
}
