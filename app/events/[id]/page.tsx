import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { shareEvent } from "@/app/share";
import { Dossier } from "@/components/dossier/dossier";
import { TextPage } from "@/components/site/text-page";
import { settings } from "@/lib/env/settings";
import { findDossierPage } from "@/lib/query/dossier";
import { findEventAddress } from "@/lib/query/event-address";
import { eventHref, readId } from "@/lib/view/address";

/** Asked once for the title and the page. */
const find = cache((id: string, page: number, claim: string | null) => findDossierPage(id, { page, claim }));

type Props = PageProps<"/events/[id]">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const event = await find(...(await read(props)));
  return event ? shareEvent(event) : { title: "Event not found" };
}

export default async function EventPage(props: Props) {
  const asked = await read(props);
  const event = await find(...asked);
  if (event) {
    const { SITE_URL: site, CORRECTIONS: corrections = null } = settings();
    return (
      <TextPage width="full">
        <Dossier event={event} site={site} corrections={corrections} />
      </TextPage>
    );
  }
  const present = await findEventAddress(asked[0]);
  if (present) permanentRedirect(eventHref(present.id));
  notFound();
}

/** The event, the page of it, and the claim that is asked for alone. */
async function read({ params, searchParams }: Props): Promise<[id: string, page: number, claim: string | null]> {
  const { page, claim } = await searchParams;
  return [readId((await params).id), Number(page ?? 1), typeof claim === "string" ? claim : null];
}
