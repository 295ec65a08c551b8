import { ClaimCard } from "@/components/claim/claim-card";
import { formatDay } from "@/lib/filter/days";
import { claimHref } from "@/lib/view/address";
import { citeClaim } from "@/lib/view/cited";
import type { ClaimView } from "@/lib/view/claim";
import { correctionHref } from "@/lib/view/correction";
import type { DossierView } from "@/lib/view/dossier";
import { toLaneDays } from "@/lib/view/lanes";
import { sayPosition } from "@/lib/view/position";
import { CiteNote } from "./cite-note";
import styles from "./claim-lanes.module.css";
import type { DossierSite } from "./dossier";

/** The claims along one axis of time: those of the two sides to its left and right where there is room, all others across. */
export function ClaimLanes({ event, ...at }: DossierSite & { event: DossierView }) {
  return (
    <ol className={styles.lanes}>
      {toLaneDays(event).map(({ day, claims }) => (
        <li key={day} className={styles.day}>
          <p className={styles.date}>{day ? <time dateTime={day}>{formatDay(day)}</time> : "Day unknown"}</p>
          <ol className={styles.claims}>
            {claims.map(({ claim, lane }) => (
              <li key={claim.id} data-lane={lane}>
                <ClaimCard claim={claim}>
                  <ClaimWays claim={claim} {...at} />
                </ClaimCard>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function ClaimWays({ claim, site, corrections }: DossierSite & { claim: ClaimView }) {
  const title = `${claim.claimantName} ${sayPosition(claim)}`;
  const address = `${site}${claimHref(claim)}`;

  return (
    <div className={styles.ways}>
      <CiteNote cited={citeClaim(claim, site)} label="Cite this claim" />
      <a href={correctionHref(corrections, { title, address })}>Report a mistake</a>
    </div>
  );
}
