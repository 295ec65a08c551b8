import type { Metadata } from "next";
import { preload } from "react-dom";
import { Explorer } from "@/components/explorer/explorer";
import { toNames } from "@/components/explorer/names";
import { BASEMAP } from "@/components/map/basemap-source";
import { EventDossier } from "@/components/panel/event-dossier";
import { settings } from "@/lib/env/settings";
import { describeFilter } from "@/lib/filter/describe";
import { countChoices, toHref } from "@/lib/filter/query";
import { dataHref } from "@/lib/view/data";
import { SITE_WORDS } from "@/lib/view/page-title";
import { findView } from "./find-view";
import { shareEvent, sharePage } from "./share";

/** Asked for before the page's script has come, but not before that script, which is needed first. */
const SOON = { as: "fetch", crossOrigin: "anonymous", fetchPriority: "low" } as const;

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const { filter, open, start } = await findView(await searchParams);
  if (open) return shareEvent(open);
  const sentence = describeFilter(filter, start.found, toNames(start.facets));
  const isAll = countChoices(filter) === 0;
  const words = isAll ? `${SITE_WORDS} ${sentence}.` : `${sentence}.`;
  return {
    ...sharePage({
      title: isAll ? null : sentence,
      words,
      address: toHref("/", filter),
      card: toHref("/card.png", filter),
    }),
    alternates: { types: { "application/atom+xml": [{ url: dataHref("feed.xml", filter), title: sentence }] } },
  };
}

export default async function ExplorerPage({ searchParams }: PageProps<"/">) {
  const { start, event, open } = await findView(await searchParams);
  if (!start.isWhole) preload(start.address, SOON);
  const { TILE_URL: url, TILE_CREDIT: credit } = settings();
  const tiles = url && credit ? { url, credit } : null;
  if (!tiles) preload(BASEMAP, SOON);

  return (
    <Explorer
      start={start}
      open={open}
      openedAs={event}
      dossier={open && <EventDossier event={open} />}
      tiles={tiles}
    />
  );
}
