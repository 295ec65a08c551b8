"use client";

import { ClaimCard } from "@/components/claim/claim-card";
import { formatDay } from "@/lib/filter/days";
import { claimHref } from "@/lib/view/address";
import { citeClaim } from "@/lib/view/cited";
import type { ClaimView } from "@/lib/view/claim";
import { correctionHref } from "@/lib/view/correction";
import { toLaneDays } from "@/lib/view/lanes";
import { sayPosition } from "@/lib/view/position";
import type { Side } from "@/lib/vocabulary";
import { CiteNote } from "./cite-note";
import styles from "./claim-lanes.module.css";
import type { DossierSite } from "./dossier";

type Props = DossierSite & { sides: Side[]; claims: ClaimView[] };

/**
 * The claims along one axis of time: those of the two sides to its left and right where there is room, all others across.
 * Of the browser too: so a claim is sent once as what it is, and not each of its words wherever it stands.
 */
export function ClaimLanes({ sides, claims, ...at }: Props) {
  return (
    <ol className={styles.lanes}>
      {toLaneDays({ sides, claims }).map(({ day, claims }) => (
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
