import { MiniLanes } from "@/components/mini/mini-lanes";
import styles from "@/components/stats/stats-page.module.css";
import type { PlaceStats } from "@/lib/columns/place-stats";
import { formatNumber } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { SIDE_WORDS } from "@/lib/filter/words";
import { eventHref } from "@/lib/view/address";

/** Who says that it took the place, held it or left it: a lane a side, since the question is whose it is said to be. */
export function PlaceControl({ stats: { control, controlCount }, place }: { stats: PlaceStats; place: string }) {
  if (control.length === 0) return null;
  const claims = control.map(({ claim, eventId }) => ({
    ...claim,
    claimantId: claim.side,
    claimantName: SIDE_WORDS[claim.side],
    href: eventHref(eventId),
    note: claim.claimantName,
  }));

  return (
    <section aria-labelledby="control">
      <h2 id="control">Who claimed it when</h2>
      <MiniLanes claims={claims} label="Captures, repulses and withdrawals that are asserted, by side" />
      <p className={styles.note}>
        Captures, repulses of an attack and withdrawals that somebody asserts, by the side that asserts them; each leads
        to its event. Nothing here says who holds the place.
        {controlCount > control.length && (
          <>
            {` The newest ${formatNumber(control.length)} of ${formatNumber(controlCount)}; `}
            <a href={toHref("/", { place: [place], type: ["capture", "repel", "withdraw"] })}>
              the explorer has them all
            </a>
            .
          </>
        )}
      </p>
    </section>
  );
}
