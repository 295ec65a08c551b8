"use client";

import { type ReactNode, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { FilterForm } from "@/components/filters/filter-form";
import { EventMap } from "@/components/map/event-map";
import { EventList } from "@/components/panel/event-list";
import { Panel } from "@/components/panel/panel";
import { Timeline } from "@/components/timeline/timeline";
import { toColumns } from "@/lib/columns/columns";
import { type Range, selectDays } from "@/lib/columns/select";
import type { Filter, Look } from "@/lib/filter/filter";
import type { EventView } from "@/lib/view/event";
import type { Facets } from "@/lib/view/facet";
import styles from "./explorer.module.css";
import { ResultBar } from "./result-bar";
import { SheetTabs, type Tab } from "./sheet-tabs";
import { useAddress } from "./use-address";

type Props = {
  /** Whatever their day. */
  events: EventView[];
  facets: Facets;
  filter: Filter;
  look: Look;
  /** The event whose dossier is shown, with all its claims. */
  open: EventView | null;
  dossier: ReactNode;
  tiles: { url: string; credit: string } | null;
};

/** Map, timeline, filters and list of the same claims. The address holds all of it but what the pointer is on. */
export function Explorer({ events, facets, filter, look, open, dossier, tiles }: Props) {
  const address = useAddress(filter, look);
  const [hovered, setHovered] = useState<string | null>(null);
  const [tab, setTab] = useState<Tab>("list");
  const [railIsOpen, setRailIsOpen] = useState(true);
  /** While the brush is dragged or played, before it is asked. */
  const [draft, setDraft] = useState<Range | null>(null);

  const { from, to } = draft ?? address.asked;
  const columns = useMemo(() => toColumns(events), [events]);
  const shown = useMemo(() => selectDays(columns, { from, to }), [columns, from, to]);
  const opened = address.event === open?.id ? open : null;

  function openEvent(id: string | undefined) {
    setHovered(null);
    if (id) setTab("list");
    address.open(id);
  }

  function askDays(range: Range) {
    setDraft(null);
    address.ask({ ...address.asked, from: range.from, to: range.to });
  }

  const linked = { hovered, selected: address.event ?? null, onHover: setHovered, onOpen: openEvent };

  return (
    <main
      id="main"
      tabIndex={-1}
      className={styles.explorer}
      data-tab={tab}
      data-rail={railIsOpen ? "open" : "folded"}
      aria-busy={address.pending}
      onKeyDown={(event) => event.key === "Escape" && address.event && !event.defaultPrevented && openEvent(undefined)}
    >
      <h1 className="visually-hidden">Claims on a map and a timeline</h1>
      <ResultBar
        filter={{ ...address.asked, from, to }}
        events={shown}
        facets={facets}
        railIsOpen={railIsOpen}
        onToggleRail={() => setRailIsOpen(!railIsOpen)}
        onAsk={address.ask}
      />
      <EventMap
        className={styles.map}
        events={shown}
        open={opened}
        tiles={tiles}
        onMove={address.moveTo}
        onFit={address.forgetView}
        onUnlocated={() => flushSync(() => setTab("list"))}
        {...linked}
      />
      <SheetTabs tab={tab} onChoose={setTab} count={shown.length} />
      <FilterForm className={styles.filters} filter={address.asked} facets={facets} onAsk={address.ask} />
      <Panel
        className={styles.panel}
        event={opened}
        filter={address.asked}
        count={shown.length}
        onClose={() => openEvent(undefined)}
      >
        {opened ? dossier : <EventList events={shown} filter={address.asked} {...linked} />}
      </Panel>
      <Timeline
        className={styles.timeline}
        columns={columns}
        events={shown}
        open={opened}
        range={{ from, to }}
        onDraft={setDraft}
        onAsk={askDays}
        {...linked}
      />
    </main>
  );
}
