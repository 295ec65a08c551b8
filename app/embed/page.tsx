import type { Metadata } from "next";
import { preload } from "react-dom";
import { findView } from "@/app/find-view";
import { Embed } from "@/components/embed/embed";
import { toNames } from "@/components/explorer/names";
import { BASEMAP } from "@/components/map/basemap-source";
import { EventDossier } from "@/components/panel/event-dossier";
import { settings } from "@/lib/env/settings";
import { describeFilter } from "@/lib/filter/describe";
import { toHref } from "@/lib/filter/query";
import { readEmbed } from "@/lib/view/embed";

const SOON = { as: "fetch", crossOrigin: "anonymous", fetchPriority: "low" } as const;

/** It is the explorer again, which is what should be found. */
export async function generateMetadata({ searchParams }: PageProps<"/embed">): Promise<Metadata> {
  const { filter, start } = await findView(await searchParams);
  return {
    title: describeFilter(filter, start.found, toNames(start.facets)),
    alternates: { canonical: toHref("/", filter) },
    robots: { index: false },
  };
}

/** The explorer as a frame of another page. It sets no cookie and keeps nothing. */
export default async function EmbedPage({ searchParams }: PageProps<"/embed">) {
  const params = await searchParams;
  const { start, event, open } = await findView(params);
  const look = readEmbed(params);
  const hasMap = look.parts.includes("map");
  if (!start.isWhole) preload(start.address, SOON);
  const { TILE_URL: url, TILE_CREDIT: credit } = settings();
  const tiles = url && credit ? { url, credit } : null;
  if (hasMap && !tiles) preload(BASEMAP, SOON);

  return (
    <Embed
      look={look}
      start={start}
      open={open}
      openedAs={event}
      dossier={open && <EventDossier event={open} />}
      tiles={tiles}
    />
  );
}
