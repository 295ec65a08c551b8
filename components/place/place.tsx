import { EventList } from "@/components/lists/event-list";
import { PageLinks } from "@/components/lists/page-links";
import { MiniTimeline } from "@/components/mini/mini-timeline";
import { ShareTable } from "@/components/stats/share-table";
import styles from "@/components/stats/stats-page.module.css";
import type { PlaceStats } from "@/lib/columns/place-stats";
import { placeHref } from "@/lib/view/address";
import type { EventView } from "@/lib/view/event";
import type { Page } from "@/lib/view/page";
import type { Neighbour, PlaceFacts, PlaceLink, Spelling } from "@/lib/view/place";
import { PlaceAround } from "./place-around";
import { PlaceControl } from "./place-control";
import { PlaceHead } from "./place-head";
import { PlaceLists } from "./place-lists";
import { PlaceMap } from "./place-map";
import { PlaceNames } from "./place-names";
import { PlacePossible } from "./place-possible";

type Props = {
  facts: PlaceFacts;
  stats: PlaceStats | null;
  events: Page<EventView>;
  spellings: Spelling[];
  namesakes: PlaceLink[];
  namesakeCount: number;
  nearby: Neighbour[];
  possible: EventView[];
  possibleCount: number;
};

/** What is claimed about one settlement, over time, and what else its name may mean. */
export function Place({ facts, stats, events, ...around }: Props) {
  const { id, name } = facts;

  return (
    <article className={styles.page}>
      <PlaceHead facts={facts} stats={stats} />
      <div className={styles.pair}>
        <PlaceMap facts={facts} nearby={around.nearby} />
        {stats && (
          <section aria-labelledby="when">
            <h2 id="when">When</h2>
            <MiniTimeline profile={stats.profile} label={`Claims about ${name}`} height={120} />
          </section>
        )}
      </div>
      {stats && <PlaceControl stats={stats} place={id} />}
      {stats && (
        <section aria-labelledby="over-time">
          <h2 id="over-time">Over time</h2>
          <EventList events={events.items} full />
          <PageLinks page={events} path={placeHref(id)} />
        </section>
      )}
      {around.possible.length > 0 && (
        <PlacePossible name={name} events={around.possible} count={around.possibleCount} />
      )}
      {stats && (
        <>
          <div className={styles.pair}>
            <ShareTable shares={stats.statuses} of={{ place: [id] }} />
            <PlaceNames facts={facts} spellings={around.spellings} />
          </div>
          <PlaceLists place={id} stats={stats} />
        </>
      )}
      {!stats && <PlaceNames facts={facts} spellings={around.spellings} />}
      <PlaceAround {...around} name={name} />
    </article>
  );
}
