import { Explorer } from "@/components/explorer/explorer";
import { EventDossier } from "@/components/panel/event-dossier";
import { readEnv } from "@/lib/env/env";
import { readFilter, readLook } from "@/lib/filter/read";
import { findDossier } from "@/lib/query/dossier";
import { findEventAddress } from "@/lib/query/event-address";
import { findEvents } from "@/lib/query/events";
import { findFacets } from "@/lib/query/facets";
import type { DossierView } from "@/lib/view/dossier";

/** All claims that the filter asks for; the days are chosen in the browser too, so that a brush need not ask for them. */
export default async function ExplorerPage({ searchParams }: PageProps<"/">) {
  const params = await searchParams;
  const filter = readFilter(params);
  const look = readLook(params);
  const [events, facets, open] = await Promise.all([
    findEvents({ ...filter, from: undefined, to: undefined }),
    findFacets(filter),
    look.event ? findOpen(look.event) : null,
  ]);
  const { TILE_URL: url, TILE_CREDIT: credit } = readEnv(process.env);

  return (
    <Explorer
      events={events}
      facets={facets}
      filter={filter}
      look={{ ...look, event: open?.id }}
      open={open}
      dossier={open && <EventDossier event={open} />}
      tiles={url && credit ? { url, credit } : null}
    />
  );
}

/** The dossier of an event, also by an id that it had before; a link to no event shows the list. */
async function findOpen(id: string): Promise<DossierView | null> {
  const address = await findEventAddress(id);
  return address && findDossier(address.id);
}
