import { EventList } from "@/components/lists/event-list";
import { PageLinks } from "@/components/lists/page-links";
import { MiniMap } from "@/components/mini/mini-map";
import { MiniTimeline } from "@/components/mini/mini-timeline";
import { ShareTable } from "@/components/stats/share-table";
import { toSpots } from "@/components/stats/spots";
import styles from "@/components/stats/stats-page.module.css";
import type { ClaimantStats } from "@/lib/columns/claimant-stats";
import { formatNumber } from "@/lib/filter/number";
import { claimantHref } from "@/lib/view/address";
import type { ClaimantFacts } from "@/lib/view/claimant";
import type { EventView } from "@/lib/view/event";
import type { Page } from "@/lib/view/page";
import { ClaimantFigures } from "./claimant-figures";
import { ClaimantHead } from "./claimant-head";
import { ClaimantLists } from "./claimant-lists";
import { TypeTable } from "./type-table";

type Props = { facts: ClaimantFacts; stats: ClaimantStats; events: Page<EventView> };

/** What one actor has claimed: how its events stand, when and where, who disputes it, and its claims over time. */
export function Claimant({ facts, stats, events }: Props) {
  const { id, name, side } = facts;
  const of = { claimant: [id] };

  return (
    <article className={styles.page}>
      <ClaimantHead facts={facts} stats={stats} />
      <ClaimantFigures stats={stats} />
      <div className={styles.pair}>
        <section aria-labelledby="when">
          <h2 id="when">When</h2>
          <MiniTimeline profile={stats.profile} label={`Claims by ${name}`} />
        </section>
        {stats.places.length > 0 && (
          <section aria-labelledby="where">
            <h2 id="where">Where</h2>
            <MiniMap spots={toSpots(stats.places, side)} label={`Where the claims by ${name} are about`} width={520} />
            {stats.unlocated > 0 && (
              <p className={styles.note}>
                {stats.unlocated === 1 ? "1 event has" : `${formatNumber(stats.unlocated)} events have`} no pin: nothing
                is pinned by guess.
              </p>
            )}
          </section>
        )}
      </div>
      <div className={styles.pair}>
        <ShareTable shares={stats.statuses} of={of} />
        <TypeTable types={stats.types} claimant={id} />
      </div>
      <ClaimantLists facts={facts} stats={stats} />
      <section aria-labelledby="over-time">
        <h2 id="over-time">Over time</h2>
        <EventList events={events.items} />
        <PageLinks page={events} path={claimantHref(id)} />
      </section>
      <p className={styles.small}>
        <a href="/about">How claims are found and linked, and what that misses</a>
      </p>
    </article>
  );
}
