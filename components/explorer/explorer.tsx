"use client";

import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { FilterForm } from "@/components/filters/filter-form";
import { FirstHint } from "@/components/hint/first-hint";
import { EventMap } from "@/components/map/event-map";
import { EventList } from "@/components/panel/event-list";
import { Panel } from "@/components/panel/panel";
import { Timeline } from "@/components/timeline/timeline";
import { TimelineWaiting } from "@/components/timeline/timeline-waiting";
import type { Range } from "@/lib/columns/select";
import type { Filter } from "@/lib/filter/filter";
import { EMBED_KEYS, PARTS } from "@/lib/view/embed";
import type { EventView } from "@/lib/view/event";
import styles from "./explorer.module.css";
import type { Frame } from "./frame";
import type { Pointed } from "./linked";
import { LoadingNote } from "./loading-note";
import { ResultBar } from "./result-bar";
import { SheetTabs, TABS, type Tab } from "./sheet-tabs";
import type { Start } from "./start";
import { useAddress } from "./use-address";
import { useSet } from "./use-set";
import { useShown } from "./use-shown";
import { useStable } from "./use-stable";

export type ExplorerProps = {
  start: Start;
  /** The event whose dossier is shown, with all its claims. */
  open: EventView | null;
  /** The id by which the address asked for it: it may have had another before. */
  openedAs: string | undefined;
  dossier: ReactNode;
  tiles: { url: string; credit: string } | null;
  /** Given where it stands in a frame of another page. */
  frame?: Frame;
};

const NOTHING: readonly string[] = [];

/** Map, timeline, filters and list of the same claims. The address holds all of it but what the pointer is on. */
export function Explorer({ start, open, openedAs, dossier, tiles, frame }: ExplorerProps) {
  const set = useSet(start);
  const isLocal = useCallback((next: Filter, before: Filter) => set.isWhole && next.q === before.q, [set.isWhole]);
  const address = useAddress(isLocal, frame ? EMBED_KEYS : NOTHING);
  const [hovered, setHovered] = useState<Pointed | null>(null);
  const parts = frame?.parts ?? PARTS;
  const tabs = TABS.filter((one) => (one === "filters" ? !frame : parts.includes(one)));
  const [chosen, setTab] = useState<Tab>("list");
  const [railIsOpen, setRailIsOpen] = useState(true);
  /** While the brush is dragged or played, before it is asked. */
  const [draft, setDraft] = useState<Range | null>(null);

  const { from, to } = draft ?? address.asked;
  const filter = useMemo(() => ({ ...address.asked, from, to }), [address.asked, from, to]);
  const range = useMemo(() => ({ from, to }), [from, to]);
  const { all, shown, facets, found, count } = useShown(set, start, address.asked, filter);
  // While a brush is dragged nobody reads the list, or names on the map: they may be a moment late.
  const isDragged = draft !== null;
  const late = useDeferredValue(shown);
  const isOpen = address.event !== undefined && (address.event === openedAs || address.event === open?.id);
  const opened = isOpen ? open : null;
  // An event that is open is read where the list would be, also where no list is asked for.
  const tab = opened || tabs.includes(chosen) ? chosen : (tabs[0] ?? "list");

  const ask = useStable(address.ask);
  const sortBy = useStable(address.sortBy);
  const moveTo = useStable(address.moveTo);
  const showAll = useStable(address.showAll);
  const askWithin = useStable(address.askWithin);
  const askAnywhere = useStable(() => ask({ ...address.asked, bbox: undefined }));
  const askPlace = useStable((place: string) => ask({ ...address.asked, place: [place] }));
  const showUnlocated = useStable(() => flushSync(() => setTab("list")));
  const toggleRail = useStable(() => setRailIsOpen(!railIsOpen));
  const openEvent = useStable((id: string | undefined) => {
    setHovered(null);
    if (id) setTab("list");
    address.open(id);
  });

  const askDays = useStable((range: Range) => {
    setDraft(null);
    ask({ ...address.asked, from: range.from, to: range.to });
  });

  const linked = { hovered, selected: opened?.id ?? address.event ?? null, onHover: setHovered, onOpen: openEvent };

  return (
    <>
      <main
        id="main"
        tabIndex={-1}
        className={`${styles.explorer} ${frame ? styles.framed : ""}`}
        data-parts={frame && parts.join(" ")}
        data-open={opened ? "" : undefined}
        data-tab={tab}
        data-rail={railIsOpen ? "open" : "folded"}
        aria-busy={address.pending}
        onKeyDown={(event) =>
          event.key === "Escape" && address.event && !event.defaultPrevented && openEvent(undefined)
        }
      >
        <h1 className="visually-hidden">Claims on a map and a timeline</h1>
        {!frame && (
          <ResultBar
            filter={filter}
            found={found}
            facets={facets}
            sort={address.sort}
            openTitle={opened?.title}
            railIsOpen={railIsOpen}
            onToggleRail={toggleRail}
            onAsk={ask}
          />
        )}
        {parts.includes("map") && (
          <EventMap
            className={styles.map}
            shown={shown}
            isWhole={set.isWhole}
            extent={start.extent}
            open={opened}
            tiles={tiles}
            isDragged={isDragged}
            onMove={moveTo}
            onFit={showAll}
            isWithin={address.asked.bbox !== undefined}
            onWithin={askWithin}
            onAnywhere={askAnywhere}
            onUnlocated={showUnlocated}
            onPlace={askPlace}
            {...linked}
          />
        )}
        <SheetTabs tabs={tabs} tab={tab} onChoose={setTab} count={count} />
        {!frame && (
          <FilterForm
            className={styles.filters}
            filter={address.asked}
            sort={address.sort}
            facets={facets}
            onAsk={ask}
          />
        )}
        <Panel
          className={styles.panel}
          event={opened}
          filter={address.asked}
          sort={address.sort}
          count={count}
          onClose={() => openEvent(undefined)}
        >
          {set.loading && !opened && <LoadingNote loading={set.loading} count={start.count} onRetry={set.retry} />}
          {opened ? (
            dossier
          ) : (
            <EventList
              shown={isDragged ? late : shown}
              filter={address.asked}
              sort={address.sort}
              onSort={sortBy}
              {...linked}
            />
          )}
          {!opened && !frame && <FirstHint />}
        </Panel>
        {parts.includes("timeline") &&
          (set.isWhole ? (
            <Timeline
              className={styles.timeline}
              all={all}
              shown={shown}
              open={opened}
              range={range}
              onDraft={setDraft}
              onAsk={askDays}
              {...linked}
            />
          ) : (
            <TimelineWaiting className={styles.timeline} />
          ))}
      </main>
      {frame && <frame.Foot filter={filter} found={found} facets={facets} sort={address.sort} event={opened?.id} />}
    </>
  );
}
