import { EventHeading } from "@/components/claim/event-heading";
import { DataLinks } from "@/components/data/data-links";
import { PageLinks } from "@/components/lists/page-links";
import { formatWhen } from "@/lib/filter/days";
import { count } from "@/lib/filter/number";
import { eventHref, reportsHref } from "@/lib/view/address";
import { citeEvent } from "@/lib/view/cited";
import { correctionHref } from "@/lib/view/correction";
import type { DossierPage } from "@/lib/view/dossier";
import { CiteNote } from "./cite-note";
import { ClaimLanes } from "./claim-lanes";
import { ClaimsInTime } from "./claims-in-time";
import styles from "./dossier.module.css";
import { EventFacts } from "./event-facts";
import { LossTable } from "./loss-table";
import { OriginList } from "./origin-list";
import { RelatedEvents } from "./related-events";
import { StatusGrounds } from "./status-grounds";

/** `site` is the site's address, `corrections` where its operator hears of mistakes. */
export type DossierSite = { site: string; corrections: string | null };

/** Everything that was said of one event, side by side in the order in which it was said. */
export function Dossier({ event, ...at }: DossierSite & { event: DossierPage }) {
  const { id, title, topic, placeName, place, only, page, marks, losses } = event;
  const where = place ? `${place.name}, ${place.admin1}` : (placeName ?? "no place named");
  const [claim] = event.claims;
  const here = new Set(event.claims.map((one) => one.id));

  return (
    <article className={styles.dossier}>
      <div className={styles.head}>
        <p className={styles.kicker}>
          {TOPIC[topic]} · {where} · {formatWhen({ from: event.from, to: event.to, precision: event.datePrecision })}
        </p>
        <EventHeading event={event} level={1} />
        <StatusGrounds grounds={event.grounds} status={event.status} here={here} />
      </div>
      <EventFacts event={event} />
      <div className={styles.main}>
        {!only && <ClaimsInTime event={event} here={here} />}
        {!only && losses.length > 0 && <LossTable losses={losses} marks={marks} />}
        <section aria-labelledby="claims">
          <h2 id="claims" className={styles.title}>
            {only ? "All reports of one claim " : "What was said "}
            <span className={styles.count}>
              {only
                ? count(claim?.reportCount ?? 0, "report")
                : `${count(marks.length, "claim")}, oldest first, in ${count(event.reportCount, "report")}`}
            </span>
          </h2>
          {only && (
            <p className={styles.back}>
              <a href={eventHref(id)}>All that was said of it: {count(marks.length, "claim")}</a>
            </p>
          )}
          <ClaimLanes sides={event.sides} claims={event.claims} {...at} />
          <PageLinks page={page} path={only ? reportsHref({ id: only, eventId: id }) : eventHref(id)} />
        </section>
        {!only && <OriginList origins={event.origins} outlets={event.outletCount} />}
        {!only && <RelatedEvents related={event.related} place={place} />}
        <footer className={styles.ways}>
          <DataLinks event={id} />
          <CiteNote cited={citeEvent(event, at.site)} label="Cite this dossier" />
          <a href={correctionHref(at.corrections, { title, address: `${at.site}${eventHref(id)}` })}>
            Report a mistake
          </a>
        </footer>
      </div>
    </article>
  );
}

const TOPIC = { territory: "Territory", strike: "Strike", aid: "Military aid" } as const;
