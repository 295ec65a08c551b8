import { ClaimCard } from "@/components/claim/claim-card";
import { EventHeading } from "@/components/claim/event-heading";
import { formatWhen } from "@/lib/filter/days";
import type { DossierView } from "@/lib/view/dossier";
import styles from "./dossier.module.css";
import { EventFacts } from "./event-facts";

/** Everything that was said of one event, side by side in the order in which it was said. */
export function Dossier({ event }: { event: DossierView }) {
  const { claims, topic, placeName, place } = event;
  const reports = claims.reduce((sum, { reports }) => sum + reports.length, 0);
  const where = place ? `${place.name}, ${place.admin1}` : (placeName ?? "no place named");

  return (
    <article className={styles.dossier}>
      <div className={styles.head}>
        <p className={styles.kicker}>
          {TOPIC[topic]} · {where} · {formatWhen({ from: event.from, to: event.to, precision: event.datePrecision })}
        </p>
        <EventHeading event={event} level={1} />
      </div>
      <EventFacts event={event} />
      <section className={styles.claims} aria-labelledby="claims">
        <h2 id="claims" className={styles.title}>
          What was said{" "}
          <span className={styles.count}>
            {count(claims.length, "claim")}, oldest first, in {count(reports, "report")}
          </span>
        </h2>
        <ol>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimCard claim={claim} />
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}

const TOPIC = { territory: "Territory", strike: "Strike", aid: "Military aid" } as const;

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
