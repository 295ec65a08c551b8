import Link from "next/link";
import { ClaimCard } from "@/components/claim/claim-card";
import { EventHeading } from "@/components/claim/event-heading";
import { formatNumber } from "@/lib/filter/number";
import { eventHref } from "@/lib/view/address";
import type { DossierView } from "@/lib/view/dossier";
import styles from "./event-dossier.module.css";
import { countSources } from "./sources";

/** An event beside the map: its title, its status in words, and its claims in the order in which they were made. */
export function EventDossier({ event }: { event: DossierView }) {
  return (
    <div className={styles.dossier}>
      <EventHeading event={event} />
      <p className={styles.sources}>
        {event.place && `${event.place.admin1} · `}
        {countSources(event)} · <Link href={eventHref(event.id)}>Whole dossier</Link>
      </p>
      {event.claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} fold />
      ))}
      {event.claimCount > event.claims.length && (
        <p>
          <Link href={eventHref(event.id)}>{`All ${formatNumber(event.claimCount)} claims`}</Link>
        </p>
      )}
    </div>
  );
}
