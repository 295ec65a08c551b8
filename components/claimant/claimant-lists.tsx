import { type CountLine, CountList } from "@/components/stats/count-list";
import styles from "@/components/stats/stats-page.module.css";
import type { ClaimantStats } from "@/lib/columns/claimant-stats";
import type { Opponent } from "@/lib/columns/disputes";
import { formatNumber } from "@/lib/filter/number";
import { toHref } from "@/lib/filter/query";
import { claimantHref, placeHref, publisherHref } from "@/lib/view/address";
import type { ClaimantFacts } from "@/lib/view/claimant";

type Props = { facts: ClaimantFacts; stats: ClaimantStats };

/** More than this are no list any more. */
const MOST = 8;

/** Who disputes it and whom it disputes, where it speaks of most, and who prints it. */
export function ClaimantLists({ facts: { id }, stats }: Props) {
  const atOdds = (opponents: Opponent[]): CountLine[] =>
    opponents.slice(0, MOST).map(({ id: other, name, side, events }) => ({
      key: other,
      name,
      side,
      href: claimantHref(other),
      count: events,
      shown: toHref("/", { status: ["contested"], claimant: [id, other] }),
    }));
  const more = (all: number, shown: number) => (all > shown ? ` And ${formatNumber(all - shown)} more.` : "");

  return (
    <>
      <div className={styles.pair}>
        <CountList
          id="disputed-by"
          title="Disputed by"
          named="Claimant"
          counted="events"
          lines={atOdds(stats.disputedBy)}
          none="Nobody in what was read. That says nothing about whether its claims hold."
        >
          Contested events in which they deny what it asserts, or assert the opposite.
          {more(stats.disputedBy.length, MOST)} To be disputed is not to be wrong.
        </CountList>
        <CountList
          id="disputes"
          title="Disputes"
          named="Claimant"
          counted="events"
          lines={atOdds(stats.disputes)}
          none="Nobody in what was read."
        >
          Contested events in which it denies what they assert, or asserts the opposite.
          {more(stats.disputes.length, MOST)}
        </CountList>
      </div>
      <div className={styles.pair}>
        <CountList
          id="places"
          title="Places it speaks of most"
          named="Place"
          counted="events"
          lines={stats.places.slice(0, MOST).map(({ value, count }) => ({
            key: value.id,
            name: value.name,
            note: value.admin1,
            href: placeHref(value.id),
            count,
            shown: toHref("/", { claimant: [id], place: [value.id] }),
          }))}
          none="None of its claims has a pin."
        >
          {more(stats.placeCount, MOST).trim()}
        </CountList>
        <CountList
          id="outlets"
          title="Outlets that print it"
          named="Outlet"
          counted="claims"
          lines={stats.publishers.map(({ value, count }) => ({
            key: value.id,
            name: value.name,
            href: publisherHref(value.id),
            count,
            shown: toHref("/", { claimant: [id], publisher: [value.id] }),
          }))}
          none="None."
        >
          Of the articles read here; who prints a claim does not make it its own.
          {more(stats.publisherCount, stats.publishers.length)}
        </CountList>
      </div>
    </>
  );
}
