import Link from "next/link";
import { PLACE_WORDS } from "@/lib/filter/words";
import { type DossierView, toPositions } from "@/lib/view/dossier";
import styles from "./event-facts.module.css";
import { PartyList } from "./party-list";
import { PlaceCandidates } from "./place-candidates";

/** Who takes which position, who printed it, and where it is; all on one side of the claims. */
export function EventFacts({ event }: { event: DossierView }) {
  const { place, candidates, outletCount, originCount, placePrecision, claims } = event;

  return (
    <aside className={styles.facts} aria-label="In short">
      {toPositions(claims).map((position) => (
        <PartyList key={`${position.stance} ${position.type} ${position.narration}`} position={position} />
      ))}
      <div>
        <h2>Printed by</h2>
        <p>
          {outletCount === 1 ? "1 outlet" : `${outletCount} outlets`}, from{" "}
          {originCount === 1 ? "1 origin" : `${originCount} origins`}
        </p>
        <p className={styles.note}>Outlets that print one agency’s report, or belong to one house, are one origin.</p>
      </div>
      <div>
        <h2>Place</h2>
        {place ? (
          <>
            <p>
              {place.name}, {place.admin1}
            </p>
            <p className={styles.note}>
              {`${place.lat.toFixed(4)}, ${place.lon.toFixed(4)}`}: the gazetteer’s own coordinates,{" "}
              {PLACE_WORDS[placePrecision]}
            </p>
            <p>
              <Link href={`/?event=${encodeURIComponent(event.id)}`}>Show on the map</Link>
            </p>
          </>
        ) : (
          <PlaceCandidates event={event} candidates={candidates} />
        )}
      </div>
    </aside>
  );
}
